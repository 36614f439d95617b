using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Tests.Domain.Csv;

public sealed class CsvOutTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData(" =1", "' =1")]
    [InlineData("-3", "-3")]
    [InlineData("+3", "+3")]
    [InlineData("12", "12")]
    [InlineData("<5", "<5")]
    [InlineData("-", "'-")]
    [InlineData("Crewe, south", "\"Crewe, south\"")]
    [InlineData("said \"no\"", "\"said \"\"no\"\"\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("", "")]
    public void No_cell_can_be_read_as_a_formula(string value, string field) => Assert.Equal(field, CsvOut.Field(value));

    [Fact]
    public void What_is_written_is_read_again()
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [["a", "b"], ["1,5", "x\r\ny"], ["\"", ";"]];
        var text = System.Text.Encoding.UTF8.GetString(CsvOut.Write(rows));
        Assert.Equal(rows, CsvText.Read(text).Select(record => record.Fields));
    }
}

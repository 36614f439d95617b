using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Tests.Domain.Privacy;

public sealed class IdentifyingTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static PassedWords Passes { get; } = PassedWords.Of(TermsLibrary.InTheBox().All);

    [Theory]
    [InlineData("Callum Jones came home late.", IdentifyingKind.Name)]
    [InlineData("She told Callum to wait.", IdentifyingKind.Name)]
    [InlineData("callum was seen at the station", IdentifyingKind.Name)]
    [InlineData("CALLUM JONES was seen.", IdentifyingKind.Name)]
    [InlineData("Jones, Callum was seen.", IdentifyingKind.Name)]
    [InlineData("Zedekiah Testchild was seen at the station.", IdentifyingKind.Name)]
    [InlineData("A car waits for Zedekiah Testchild every day.", IdentifyingKind.Name)]
    [InlineData("A car waits at Zedekiah Testchild's house.", IdentifyingKind.Name)]
    [InlineData("A car waits for Zedekiah Example-Testchild.", IdentifyingKind.Name)]
    [InlineData("Mark Brown gave her a phone.", IdentifyingKind.Name)]
    [InlineData("Then Mark gave her a phone.", IdentifyingKind.Name)]
    [InlineData("April Okafor missed school.", IdentifyingKind.Name)]
    [InlineData("It is about Anne-Marie O'Brien.", IdentifyingKind.Name)]
    [InlineData("will smith was with her", IdentifyingKind.Name)]
    [InlineData("JohnSmith and another", IdentifyingKind.Name)]
    [InlineData("John_Smith and another", IdentifyingKind.Name)]
    [InlineData("Callum's phone rang.", IdentifyingKind.Name)]
    [InlineData("Mr Khan drove the car.", IdentifyingKind.Name)]
    [InlineData("Mrs. Green told us.", IdentifyingKind.Name)]
    [InlineData("mr khan drove the car", IdentifyingKind.Name)]
    [InlineData("PC Zedward attended.", IdentifyingKind.Name)]
    [InlineData("Miss Zedward rang us.", IdentifyingKind.Name)]
    [InlineData("She is called Zedekiah.", IdentifyingKind.Name)]
    [InlineData("Known as Zed on the street.", IdentifyingKind.Name)]
    [InlineData("Her name is Zedekiah.", IdentifyingKind.Name)]
    [InlineData("Name: Zedekiah", IdentifyingKind.Name)]
    [InlineData("Her brother Zedekiah was there.", IdentifyingKind.Name)]
    [InlineData("J. Testchild was there.", IdentifyingKind.Name)]
    [InlineData("It was J Smith again.", IdentifyingKind.Name)]
    [InlineData("J.S. was there.", IdentifyingKind.Initials)]
    [InlineData("Her initials are JS.", IdentifyingKind.Initials)]
    [InlineData("JS, Year 9 at Quill Hollow High School, is late.", IdentifyingKind.Initials)]
    [InlineData("ZT left school early.", IdentifyingKind.Initials)]
    [InlineData("JS, Year 9 at Quill Hollow High School, is late.", IdentifyingKind.School)]
    [InlineData("He went to Green Example School.", IdentifyingKind.School)]
    [InlineData("She is at St. Zedward's Primary School.", IdentifyingKind.School)]
    [InlineData("She goes to St Zedward's Primary School.", IdentifyingKind.School)]
    [InlineData("He attends Zedley Zed Academy.", IdentifyingKind.School)]
    [InlineData("dob 4/5/11", IdentifyingKind.BirthDate)]
    [InlineData("DOB: 04.05.2011", IdentifyingKind.BirthDate)]
    [InlineData("d.o.b. 040511", IdentifyingKind.BirthDate)]
    [InlineData("The child (4/5/11) is late.", IdentifyingKind.BirthDate)]
    [InlineData("The child, 4-5-2011, is late.", IdentifyingKind.BirthDate)]
    [InlineData("The child, 4 / 5 / 11, is late.", IdentifyingKind.BirthDate)]
    [InlineData("The child, 04 05 2011, is late.", IdentifyingKind.BirthDate)]
    [InlineData("The child, 2011-05-04, is late.", IdentifyingKind.BirthDate)]
    [InlineData("The child, 04052011, is late.", IdentifyingKind.BirthDate)]
    [InlineData("The child, 20110504, is late.", IdentifyingKind.BirthDate)]
    [InlineData("4 May 2011", IdentifyingKind.BirthDate)]
    [InlineData("4th May 2011", IdentifyingKind.BirthDate)]
    [InlineData("the 4th of May, 2011", IdentifyingKind.BirthDate)]
    [InlineData("4May11", IdentifyingKind.BirthDate)]
    [InlineData("4-May-2011", IdentifyingKind.BirthDate)]
    [InlineData("May 4, 2011", IdentifyingKind.BirthDate)]
    [InlineData("5/14/2011", IdentifyingKind.BirthDate)]
    [InlineData("Born in May 2011.", IdentifyingKind.BirthDate)]
    [InlineData("She was born in 2011.", IdentifyingKind.BirthDate)]
    [InlineData("Date of birth 4 May", IdentifyingKind.BirthDate)]
    [InlineData("Her birthday is 4 May.", IdentifyingKind.BirthDate)]
    [InlineData("She turns 16 on 4 May.", IdentifyingKind.BirthDate)]
    [InlineData("943 476 5919", IdentifyingKind.NhsNumber)]
    [InlineData("NHS 9434765919.", IdentifyingKind.NhsNumber)]
    [InlineData("94 34-76.59 19", IdentifyingKind.NhsNumber)]
    [InlineData("NHS number 123 456 7890", IdentifyingKind.NhsNumber)]
    [InlineData("UPN 123456", IdentifyingKind.PupilNumber)]
    [InlineData("She lives near WA8 7QF.", IdentifyingKind.Postcode)]
    [InlineData("wa87qf", IdentifyingKind.Postcode)]
    [InlineData("W A 8 7 Q F", IdentifyingKind.Postcode)]
    [InlineData("at 12 High Street", IdentifyingKind.Address)]
    [InlineData("at 12a Zedward Court", IdentifyingKind.Address)]
    [InlineData("Her number is 07700 900123.", IdentifyingKind.Phone)]
    [InlineData("(0151) 496 0000", IdentifyingKind.Phone)]
    [InlineData("+44 7700 900123", IdentifyingKind.Phone)]
    [InlineData("+44 (0)7700 900 123", IdentifyingKind.Phone)]
    [InlineData("07700-900-123", IdentifyingKind.Phone)]
    [InlineData("someone@example.org", IdentifyingKind.Online)]
    [InlineData("someone (at) example (dot) org", IdentifyingKind.Online)]
    [InlineData("He posts as @some.body2011", IdentifyingKind.Online)]
    [InlineData("See instagram.com/somebody2011", IdentifyingKind.Online)]
    [Trait("Requirement", "ON-12")]
    public void What_identifies_somebody_is_found_as_what_it_is(string text, IdentifyingKind kind) =>
        Assert.Contains(kind, IdentifyingText.Find(text, Passes, Today).Select(found => found.Kind));

    [Theory]
    [InlineData("A car waits at the school gate. She came home at 4 am with a second phone and would not say who gave it.")]
    [InlineData("The child is 14 and lives in Runcorn. Parents were not told because it may warn the adult.")]
    [InlineData("Seen in Widnes and in Halton on Saturday, and twice outside Halton.")]
    [InlineData("Cheshire Police and Halton Borough Council know. Commissioned Services were told on Monday.")]
    [InlineData("The Education Officer and the Health Safeguarding Lead spoke to iCART on 12 November 2026.")]
    [InlineData("Missing 3 times in 90 days: 1 October, 14 October and 20/11/2026, each time over 24 hours.")]
    [InlineData("In March and April she stayed away. In May it was better; in August worse. It will go on, she may say more.")]
    [InlineData("Mum rang the police. Dad works nights. Nan is worried. Her brother is open to social care.")]
    [InlineData("She has been to Liverpool, Manchester and London by train, once from Lime Street Station.")]
    [InlineData("Uses Snapchat, TikTok and WhatsApp. A game called Roblox. An app called Zedgram.")]
    [InlineData("Called Police on 101, then 999, then Childline on 0800 1111.")]
    [InlineData("CSE and CCE, a CIN plan, an EHCP, and the NRM was considered. YJS and CAMHS are involved.")]
    [InlineData("The school says that she is late. School rang on Tuesday. High School age. He attends a Special School.")]
    [InlineData("Social Care closed the case. Youth Justice Service and Children's Services agree. A Child Protection Conference is planned.")]
    [InlineData("S47 2nd strategy meeting at 10.30 on 3/11/26. See CH-2041 and R-1042, and action A-17.")]
    [InlineData("Aged 13 to 15. Year 9. 2 phones, £200, 3 SIM cards, 24/7 contact, ages 4 5 and 11.")]
    [InlineData("Went missing in 2019 and again in 2024. Since 2021 nothing was reported.")]
    [InlineData("The will to go on is there; a rose, a mark on the wall, hope and grace. He likes to be frank.")]
    [InlineData("Will it stop? May we ask? Mark my words. Grant us time. Rose early. Hope is there.")]
    [InlineData("Miss school and you fall behind. They miss school. Friends call her names.")]
    [InlineData("Picked up in a Blue Ford Fiesta near the Trafford Centre and the Mersey Gateway Bridge.")]
    [InlineData("Told me 4 5pm. The road is 2 miles down the road. A walk along the main road at 12.")]
    [InlineData("Charlotte Street, St Helens and the Christian centre were named.")]
    [InlineData("I am worried. I think I saw a man aged about 30 with a beard. He gave her 2 x 50 pounds.")]
    [InlineData("Home Office, Family Court, British Transport Police, Barnardo's and the Samaritans were told.")]
    [InlineData("Attends Youth Club on Fridays. Visited Liverpool. Seen Tuesday. Contacted Barnardo's. Using Cannabis.")]
    [InlineData("- Older males.\n- New trainers.\n- Debt of 400.\n1. Police told.\n2. Health told.")]
    [InlineData("YP is a 15 year old female who has been reported missing from placement on 6 occasions since September. She has been found in hotels in Manchester and Blackpool with unknown adult males.")]
    [InlineData("Police intelligence suggests that he is being used to hold drugs and money on behalf of an organised crime group operating in Runcorn and Widnes.")]
    [InlineData("He has been excluded from school following possession of cannabis, and has unexplained money, new Nike trainers and a North Face coat.")]
    [InlineData("School have noted a marked change in presentation since half term; Attendance has dropped to 62%.")]
    [InlineData("Strategy Meeting held 14/10/2026. Outcome: Section 47 enquiries, joint investigation with Public Protection Unit.")]
    [InlineData("There is concern around a group of Year 10 girls meeting older males at McDonald's and the bus station in Halton Lea.")]
    [InlineData("Mum reported that a silver VW Golf picks him up outside Runcorn East Station most Friday nights.")]
    [InlineData("She disclosed to the School Nurse that her Boyfriend is 22 and gives her alcohol, vapes and lifts in his car.")]
    [InlineData("Return Home Interview completed by We Are With You. Young Person declined to say where they had been.")]
    [InlineData("Reported to have been in Trap House in Liverpool L8. Known to be trafficked via Rail Network to North Wales.")]
    [InlineData("Referral made to National Referral Mechanism, awaiting Reasonable Grounds decision. ICTG allocated from Barnardo's Independent Child Trafficking Guardian service.")]
    [InlineData("Previously open to Youth Offending Team. Youth Rehabilitation Order ended in June 2026.")]
    [InlineData("Met unknown male on Snapchat; he asked for Nude Images. Safety plan is in place. Phone has been seized by Cheshire Constabulary.")]
    [InlineData("Health: attended A&E at Whiston Hospital with a stab wound to the leg on 3rd November. Discharged the next day.")]
    [InlineData("Dad is in prison. Grandmother has a Special Guardianship Order. Two Siblings are subject to a Care Order in Knowsley.")]
    [InlineData("Family moved from Warrington in August. English is an additional language; Polish interpreter needed.")]
    [InlineData("He says he owes £300 and is being told he must go country to pay the debt off.")]
    [InlineData("Lead Professional is the Social Worker from Children in Care Team. IRO aware. Care Plan reviewed.")]
    [InlineData("Please discuss at CSOG: link with Castlefields location, same car, same group of lads on Electric Bikes.")]
    [InlineData("Worried about County Lines. The Manor Park, Norton Priory and Town Hall area are mentioned. Hot Spot near Asda and The Brindley.")]
    [InlineData("The risk is Very High. The Special School and the High School know. Told Police School Liaison. At School he is fine.")]
    [InlineData("Risk: High. Level: Significant. Types: CCE, Missing. Date of referral 20 November 2026. Time 10:30 – 11.15.")]
    [InlineData("The boy will not say. May be at risk. Mark on his arm. Summer was better. He had a rose tattoo. Christmas is hard. His faith matters.")]
    [InlineData("Works with Addaction. Known to Catch22. Uses Cash App and Monzo. Plays Call of Duty and Grand Theft Auto.")]
    [InlineData("Travelled to Birmingham New Street and Euston. Ticket bought by someone else. Premier Inn and Travelodge rooms booked on an unknown card.")]
    [InlineData("Young Carer. Learning Disability. Autism diagnosis 2021. Speech and Language Therapy ended. Attends Alternative Provision two days a week.")]
    [InlineData("Concerned adult: male, about 40, Black North Face jacket, drives Ford Transit van, seen near Victoria Park on Halloween.")]
    [InlineData("MACE, MARAC and MAPPA checks done. DSL, GP, and EWO informed. PVP and VPA submitted by DC on duty.")]
    [InlineData("")]
    [Trait("Requirement", "ON-12")]
    public void Ordinary_words_places_months_and_agencies_pass(string text) =>
        Assert.Equal([], IdentifyingText.Find(text, Passes, Today).Select(found => $"{found.Kind}: {text.Substring(found.Start, found.Length)}"));

    [Fact]
    public void A_place_says_where_and_in_which_sentence()
    {
        const string text = "A car waits.\nShe is 14. Then Callum Jones came, dob 4/5/11.";
        var found = IdentifyingText.Find(text, Passes, Today);

        Assert.Equal(["Callum Jones", "dob 4/5/11", "4/5/11"], found.Select(one => text.Substring(one.Start, one.Length).TrimEnd('.')));
        Assert.All(found, one => Assert.Equal(3, one.Sentence));
    }

    [Fact]
    public void Areas_and_agencies_pass_only_where_the_terms_name_them()
    {
        Assert.Empty(IdentifyingText.Find("He was seen in Zedwood Green by Zedwood Wardens.", PassedWords.Of(Other), Today));
        Assert.NotEmpty(IdentifyingText.Find("He was seen in Zedwood Grenn by Zedley Zedson.", Passes, Today));
    }

    [Theory]
    [InlineData("Cal\u200Blum Jo\u200Dnes")]
    [InlineData("C\u00ADallum")]
    [InlineData("Ｃａｌｌｕｍ")]
    [InlineData("\U0001D402\U0001D41A\U0001D425\U0001D425\U0001D42E\U0001D426")]
    [InlineData("Сallum")]
    [InlineData("Cállüm")]
    [InlineData("Ca\u0301llum")]
    [InlineData("Call\u3164um Jones")]
    [InlineData("９４３ ４７６ ５９１９")]
    [InlineData("943\u2009476\u00A05919")]
    [InlineData("943\u200B476\u200B5919")]
    [InlineData("٩٤٣٤٧٦٥٩١٩")]
    [InlineData("⑨④③④⑦⑥⑤⑨①⑨")]
    [InlineData("943‑476–5919")]
    [InlineData("4⁄5⁄11")]
    [InlineData("dob 4\u200F/5\u200F/11")]
    [InlineData("\u202E1102/5/4\u202C")]
    [InlineData("\u202E9195674349")]
    [InlineData("ＷＡ８ ７ＱＦ")]
    [InlineData("W\u2060A8\uFEFF 7QF")]
    [InlineData("someone＠example．org")]
    [Trait("Requirement", "ON-12")]
    public void Hidden_and_disguised_characters_hide_nothing(string text) =>
        Assert.NotEmpty(IdentifyingText.Find($"It is about {text}", Passes, Today));

    [Fact]
    public void Half_a_character_at_the_edge_is_no_accident() =>
        Assert.Empty(IdentifyingText.Find("a \ud83d b \ude00 c \ud83d", Passes, Today));

    public static TheoryData<string> LongTexts =>
    [
        Repeat("Zed "), Repeat("Callum "), Repeat("Zed School "), Repeat("9 "), Repeat("1"), Repeat("a"), Repeat("A"), Repeat("A."), Repeat("a@"), Repeat("a.a-"), Repeat("4/5/"), Repeat("born "),
        Repeat("W A 8 "), Repeat("the 4th of "), Repeat("12 High "), Repeat("('.\" "), Repeat("called "), Repeat("Zed Zed Centre "), Repeat("\u202E1 "), Repeat("e\u0301\u200B"), Repeat("+44 0"), Repeat("nhs no 1 "),
    ];

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void A_text_of_any_length_and_kind_is_read_to_its_end(string text) =>
        Assert.NotEmpty(IdentifyingText.Find(text + " Zedekiah Testchild", Passes, Today));

    private static TermsOfReference Other { get; } = TermsLibrary.InTheBox().ForForum(new("csog")) with
    {
        Areas = ["Zedwood Green"],
        Agencies = [new(new("zed"), "Zedwood Wardens", false, true, true)],
    };

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, (32000 / piece.Length) + 1))[..32000];
}

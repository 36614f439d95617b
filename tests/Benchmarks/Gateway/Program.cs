using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

// The double of Azure Cosmos DB as a process of its own: --urls http://127.0.0.1:PORT
var port = args.SkipWhile(static word => word != "--urls").Skip(1).Select(static address => new Uri(address).Port).DefaultIfEmpty(8081).First();
await using var gateway = await CosmosGateway.StartAsync(port, keepsCalls: false);
Console.WriteLine($"Listening on {gateway.Endpoint}, key {CosmosGateway.Key}");
await Task.Delay(Timeout.Infinite);

metadata description = 'A subnet for the bots. The account of Cosmos DB answers to it and to nobody else.'

param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: 'panel-network'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.40.0.0/23'] }
    subnets: [
      {
        name: 'bots'
        properties: {
          addressPrefix: '10.40.0.0/24'
          serviceEndpoints: [{ service: 'Microsoft.AzureCosmosDB' }]
          delegations: [
            {
              name: 'container-apps'
              properties: { serviceName: 'Microsoft.App/environments' }
            }
          ]
        }
      }
    ]
  }
}

output subnet string = network.properties.subnets[0].id

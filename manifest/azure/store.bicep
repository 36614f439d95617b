metadata description = 'The Cosmos DB account of all partnerships. Nobody holds a key to it: keys are turned off.'

param location string
param tags object
@description('Name of the account.')
param name string

param subnet string
param workspace string
param zoneRedundant bool

@description('Public addresses from which an administrator reaches the account beside the bots, for a copy of data; else none.')
param allowedAddresses string[]

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [{ name: 'EnableServerless' }]
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    // Bots side by side must see at once what one of them has stored.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous30Days' }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
    isVirtualNetworkFilterEnabled: true
    virtualNetworkRules: [{ id: subnet }]
    ipRules: [for address in allowedAddresses: { ipAddressOrRange: address }]
    networkAclBypass: 'None'
  }
}

@description('What was done to the account and what each partition costs. Requests are not logged one by one: their ids are those of people and cases.')
resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-logs'
  scope: account
  properties: {
    workspaceId: workspace
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
      { category: 'PartitionKeyRUConsumption', enabled: true }
    ]
    metrics: [{ category: 'Requests', enabled: true }]
  }
}

@description('Deleting the account, or the group that it is in, takes a step of its own first.')
resource kept 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'records-of-children'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds records that the partnerships must keep. See manifest/azure/README.md, How to remove it.'
  }
}

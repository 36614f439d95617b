metadata description = 'Where the image of the bot lies, and the identity by which the platform, not the bot, fetches it. Deployed first: the bot cannot start before its image is there.'

param location string = resourceGroup().location

param tags object = { service: 'panel-assistant' }

resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'panel${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
  }
}

resource puller 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'panel-image-puller'
  location: location
  tags: tags
}

@description('AcrPull: reads images of this registry.')
resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, puller.id, 'AcrPull')
  scope: registry
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalId: puller.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

output registry string = registry.name
output server string = registry.properties.loginServer

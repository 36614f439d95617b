metadata description = 'One partnership: an identity, a database that only this identity opens, a registration as a bot, and the program.'

import * as types from 'types.bicep'

param location string
param tags object
param partnership types.partnership
param replicas types.replicas
param environmentName string
param accountName string
param registryServer string
param pullerName string

@description('Repository and tag of the image in the registry, such as panel-assistant:1.0.0.')
param image string

@description('Where traces and measurements go over OTLP; nothing sends none.')
param telemetryEndpoint string

@description('The Entra tenant of the subscription, to which the identities belong.')
param homeTenant string = tenant().tenantId

@description('Cores and memory of one replica.')
param cores string
param memory string

var name = 'panel-${partnership.name}'
var database = 'panel-assistant-${partnership.name}'

resource environment 'Microsoft.App/managedEnvironments@2025-07-01' existing = {
  name: environmentName
}

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' existing = {
  name: accountName
}

resource puller 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: pullerName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

resource store 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-10-15' = {
  parent: account
  name: database
  properties: { resource: { id: database } }
}

resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-10-15' = {
  parent: store
  name: 'documents'
  properties: {
    resource: {
      id: 'documents'
      partitionKey: { paths: ['/pk'], kind: 'Hash', version: 2 }
      // On, and no document ends unless it says so.
      defaultTtl: -1
      // What "store policy" prints, kept as it is.
      indexingPolicy: loadJsonContent('indexing-policy.json')
    }
  }
}

@description('Cosmos DB Built-in Data Contributor, for this database alone.')
resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-10-15' = {
  parent: account
  name: guid(account.id, store.id, identity.id)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    principalId: identity.properties.principalId
    scope: '${account.id}/dbs/${database}'
  }
}

var settings = union(
  {
    'Teams:AppId': identity.properties.clientId
    'Teams:ManagedIdentityClientId': identity.properties.clientId
    'Teams:Tenants': join(partnership.tenants, ',')
    'Store:Cosmos:Endpoint': account.properties.documentEndpoint
    'Store:Cosmos:Database': database
    Partnership: partnership.name
    'Partnership:Terms': partnership.terms
    Administrators: join(partnership.administrators, ',')
    'Files:Address': 'https://${name}.${environment.properties.defaultDomain}'
    // By this, and not by a setting of the bot, Azure.Identity knows which identity is meant.
    AZURE_CLIENT_ID: identity.properties.clientId
  },
  empty(telemetryEndpoint) ? {} : { 'Telemetry:Endpoint': telemetryEndpoint },
  partnership.?settings ?? {}
)

resource bot 'Microsoft.App/containerApps@2025-07-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
      '${puller.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 10
      ingress: {
        external: true
        targetPort: 8080
        transport: 'http'
        allowInsecure: false
      }
      registries: [
        {
          server: registryServer
          identity: puller.id
        }
      ]
      identitySettings: [
        { identity: identity.id, lifecycle: 'Main' }
        // The platform fetches the image by it; the program cannot.
        { identity: puller.id, lifecycle: 'None' }
      ]
    }
    template: {
      // A press is answered within ten seconds; what the bot is sending then is settled before it ends.
      terminationGracePeriodSeconds: 60
      scale: {
        minReplicas: replicas.least
        maxReplicas: replicas.most
        rules: [
          {
            name: 'presses'
            http: { metadata: { concurrentRequests: '20' } }
          }
        ]
      }
      containers: [
        {
          name: 'bot'
          image: '${registryServer}/${image}'
          resources: {
            cpu: json(cores)
            memory: memory
          }
          env: map(items(settings), setting => { name: replace(setting.key, ':', '__'), value: setting.value })
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/health/live', port: 8080 }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: 8080 }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 6
            }
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: 8080 }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
    }
  }
  dependsOn: [access, documents]
}

resource registration 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: partnership.displayName
    endpoint: 'https://${bot.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: homeTenant
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: registration
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output appId string = identity.properties.clientId
output host string = bot.properties.configuration.ingress.fqdn
output principalId string = identity.properties.principalId

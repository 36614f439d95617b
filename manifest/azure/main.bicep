metadata description = 'Panel Assistant for one or many partnerships, in one resource group.'

import * as types from 'types.bicep'

param location string = resourceGroup().location

param tags object = { service: 'panel-assistant', data: 'special category' }

@description('Those whom the bot serves here. Add to the end; the order means nothing.')
param partnerships types.partnership[]

param replicas types.replicas

@description('Repository and tag of the image in the registry of registry.bicep, such as panel-assistant:1.0.0.')
param image string

@description('Copies in several zones. Cannot be changed later.')
param zoneRedundant bool

@description('Cores and memory of one replica, in a pair that Container Apps has: 0.25 and 0.5Gi, 0.5 and 1Gi, ...')
param cores string = '0.25'
param memory string = '0.5Gi'

@description('Where traces and measurements go over OTLP; nothing sends none.')
param telemetryEndpoint string = ''

@description('Public addresses from which an administrator reaches the store, while data is copied.')
param allowedAddresses string[] = []

@description('Days that logs are kept.')
param logDays int = 30

@description('A month, in the currency of the subscription, at which those named are told.')
param budget int

@description('First day of the month in which the budget begins; never changed afterwards.')
param budgetStart string

@description('Who is told.')
@minLength(1)
param budgetContacts string[]

var suffix = uniqueString(resourceGroup().id)
var accountName = 'panel-${suffix}'
var environmentName = 'panel-bots'

resource registry 'Microsoft.ContainerRegistry/registries@2025-11-01' existing = {
  name: 'panel${suffix}'
}

module watch 'watch.bicep' = {
  params: { location: location, tags: tags, days: logDays }
}

module network 'network.bicep' = {
  params: { location: location, tags: tags }
}

module store 'store.bicep' = {
  params: {
    location: location
    tags: tags
    name: accountName
    subnet: network.outputs.subnet
    workspace: watch.outputs.workspace
    zoneRedundant: zoneRedundant
    allowedAddresses: allowedAddresses
  }
}

module hosting 'hosting.bicep' = {
  params: {
    location: location
    tags: tags
    name: environmentName
    subnet: network.outputs.subnet
    workspace: watch.outputs.workspace
    zoneRedundant: zoneRedundant
  }
}

// One after the other: the account takes one change at a time.
@batchSize(1)
module each 'partnership.bicep' = [
  for one in partnerships: {
    name: 'panel-${one.name}'
    params: {
      location: location
      tags: union(tags, { partnership: one.name })
      partnership: one
      replicas: replicas
      environmentName: environmentName
      accountName: accountName
      registryServer: registry.properties.loginServer
      pullerName: 'panel-image-puller'
      image: image
      telemetryEndpoint: telemetryEndpoint
      cores: cores
      memory: memory
    }
    dependsOn: [hosting, store]
  }
]

resource spending 'Microsoft.Consumption/budgets@2024-08-01' = {
  name: 'panel-assistant'
  properties: {
    category: 'Cost'
    amount: budget
    timeGrain: 'Monthly'
    timePeriod: { startDate: budgetStart }
    notifications: {
      spent80: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: budgetContacts
      }
      spent100: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Actual'
        contactEmails: budgetContacts
      }
      foreseen100: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: budgetContacts
      }
    }
  }
}

@description('What manifest/pack is given for each partnership.')
output bots array = [
  for (one, at) in partnerships: {
    partnership: one.name
    appId: each[at].outputs.appId
    domain: each[at].outputs.host
    principalId: each[at].outputs.principalId
  }
]

output store string = accountName

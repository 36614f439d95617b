metadata description = 'Where logs go. The bot logs ids, kinds and statuses; nothing here records what anybody wrote, an address that was called or who called it.'

param location string
param tags object

@description('Days that logs are kept.')
param days int

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'panel-logs'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
    workspaceCapping: { dailyQuotaGb: 1 }
  }
}

output workspace string = logs.id

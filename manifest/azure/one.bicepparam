using 'main.bicep'

param image = 'panel-assistant:1.0.0'

param partnerships = [
  {
    name: 'northshire'
    displayName: 'Panel Assistant'
    terms: 'halton'
    // Your own Entra tenant first, then those of other organisations whose people come as guests.
    tenants: ['00000000-0000-0000-0000-00000000aaaa']
    administrators: ['00000000-0000-0000-0000-000000000001']
    settings: {}
  }
]

param replicas = { least: 1, most: 3 }
param zoneRedundant = false

param budget = 100
param budgetStart = '2026-12-01'
param budgetContacts = ['service-owner@panel-assistant.example']

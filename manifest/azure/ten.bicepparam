using 'main.bicep'

param image = 'panel-assistant:1.0.0'

// Written out by hand for real partnerships, each as in one.bicepparam.
param partnerships = [
  for number in range(1, 10): {
    name: 'partnership-${number}'
    displayName: 'Panel Assistant ${number}'
    terms: 'halton'
    tenants: ['00000000-0000-0000-0000-00000000aaaa']
    administrators: ['00000000-0000-0000-0000-000000000001']
  }
]

param replicas = { least: 2, most: 3 }
param zoneRedundant = true

param budget = 700
param budgetStart = '2026-12-01'
param budgetContacts = ['service-owner@panel-assistant.example']

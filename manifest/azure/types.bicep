@description('One partnership: its own bot, its own identity, its own database.')
@export()
type partnership = {
  @description('Short name in lower case. Never change it: the database and all that is in it go by it.')
  @minLength(2)
  @maxLength(20)
  name: string

  @description('What people see the bot called.')
  @maxLength(42)
  displayName: string

  @description('Whose terms of reference hold: a partnership in the box.')
  terms: string

  @description('Entra tenant ids of the organisations whose people may speak to the bot.')
  @minLength(1)
  tenants: string[]

  @description('Entra object ids of those who give the first seats.')
  @minLength(1)
  administrators: string[]

  @description('Further settings of the bot by name, such as Graph:TenantId. None of them a secret: the bot is its managed identity.')
  settings: { *: string }?
}

@description('How many copies of one bot run.')
@export()
type replicas = {
  @minValue(1)
  least: int

  @minValue(1)
  @maxValue(10)
  most: int
}

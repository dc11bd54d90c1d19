# policies/webshop/cancelling.yaml
Feature: A finished piece, a deposit, and what we kept

  Clause 7.3: "If we agreed so, who cancels a piece that we began forfeits the deposit in place of 25 %." Clause 7.5: "Is
  it finished: the price less what we save", whatever was agreed about the deposit. Clause 7.7: "What was made for you
  and has left our workshop stays yours." Clause 7.8: "What we kept for you longer than 28 days is paid, at € 1.25 a day,
  also when you cancel."

  Background:
    Given an order of € 2,000.00, concluded on 1 March 2027
    And it is made to the customer's own wishes

  Rule: The deposit is forfeited only where clause 7.3 says so

    Background:
      Given Sanne Bakker, a consumer
      And we agreed that who cancels forfeits the deposit
      And we can prove a loss of € 1,500.00

    Scenario Outline: Begun, all of it, and something to forfeit
      Given <stage>
      And a deposit of <deposit> was paid on 2 March 2027
      When <ask>
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | stage                      | deposit  | ask                                                               | charge   | forfeited | refunded | provision  | note                      |
        | the order is in production | € 800.00 | the customer cancels the order on 10 March 2027 10:00             | € 800.00 | € 800.00  | € 0.00   | clause 7.3 | begun, and all of it      |
        | the order is in production | € 0.01   | the customer cancels the order on 10 March 2027 10:00             | € 0.01   | € 0.01    | € 0.00   | clause 7.3 | a cent is a deposit       |
        | the order is in production | € 0.00   | the customer cancels the order on 10 March 2027 10:00             | € 500.00 | € 0.00    | € 0.00   | clause 7.2 | nothing to forfeit: 25 %  |
        | the order is in production | € 800.00 | the customer cancels € 400.00 of the order on 10 March 2027 10:00 | € 100.00 | € 0.00    | € 0.00   | clause 7.2 | only a part: 25 % of that |
        | the order has been planned | € 800.00 | the customer cancels the order on 10 March 2027 10:00             | € 0.00   | € 0.00    | € 800.00 | clause 7.1 | nothing was begun         |

    @verify_with_counsel
    Scenario: Of a finished piece the deposit is set off, not forfeited
      Given it stands packed
      And a deposit of € 500.00 was paid on 2 March 2027
      And stopping saves us € 1,700.00
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays € 300.00
      And € 0.00 of the deposit is forfeited
      And € 300.00 is set off against what was paid
      And € 200.00 is refunded
      And this follows from clause 7.5, the exception to clause 7.3

  Rule: A part of it

    Background:
      Given Sanne Bakker, a consumer

    @verify_with_counsel
    Scenario: A finished part costs the price of that part, less what we save
      Given it stands packed
      And stopping saves us € 100.00
      When the customer cancels € 400.00 of the order on 10 March 2027 10:00
      Then the customer pays € 300.00
      And this follows from clause 7.5

    Scenario: A part that is in the van stays with the customer
      Given it is in the van
      When the customer cancels € 400.00 of the order on 10 March 2027 10:00
      Then the request is rejected
      And this follows from clause 7.7
      And the order desk offers an alternative by 12 March 2027 17:00

  Rule: What we kept for the customer

    Scenario Outline: The 28th day is free, the 29th is not
      Given Sanne Bakker, a business
      And the order is in production
      And we keep it <days> days longer for the customer
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And <storage> of it is for storage
      And this follows from clause 7.2

      Examples:
        | days | charge   | storage | note                     |
        | 28   | € 500.00 | € 0.00  | 25 % of € 2,000.00       |
        | 29   | € 501.25 | € 1.25  | and one day in our store |

    Scenario: Storage stays due where we save more than the price
      Given Sanne Bakker, a consumer
      And it stands packed
      And we keep it 48 days longer for the customer
      And stopping saves us € 2,100.00
      When the customer cancels the order on 10 March 2027 10:00
      Then the customer pays € 25.00
      And € 25.00 of it is for storage
      And this follows from clause 7.8

    Scenario: Who does not cancel pays no storage for another address
      Given Sanne Bakker, a consumer
      And it stands packed
      And we keep it 48 days longer for the customer
      When the customer asks on 10 March 2027 10:00 to deliver to another address
      Then the change is free
      And this follows from clause 6.1

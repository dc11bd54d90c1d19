# policies/works/deposits.yaml
@verify_with_counsel
Feature: A deposit is forfeited to a cent

  Clause 8.1 of our terms: "A business that cancels planned works forfeits the deposit, if that was agreed." However small the
  deposit is, it comes in the place of our costs and of the tenth. Once materials were bought, a cost has to be booked,
  be it a cent.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And we agreed that who cancels forfeits the deposit

  Rule: What was paid ahead is what is forfeited

    Scenario Outline: From nothing to more than our costs
      Given the works have been drawn and planned
      And the works have cost us € 5,000.00 so far
      And a deposit of <paid> was paid on 8 February 2027
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | paid        | charge      | forfeited   | refunded | provision  | note                                  |
        | € 0.00      | € 13,000.00 | € 0.00      | € 0.00   | clause 7.3 | nothing paid ahead: costs and a tenth |
        | € 0.01      | € 0.01      | € 0.01      | € 0.00   | clause 8.1 | a cent is a deposit                   |
        | € 13,000.00 | € 13,000.00 | € 13,000.00 | € 0.00   | clause 8.1 | as much as costs and a tenth          |
        | € 24,000.00 | € 24,000.00 | € 24,000.00 | € 0.00   | clause 8.1 | more than that: nothing goes back     |

    Scenario Outline: Once materials were bought, a cent has to be booked
      Given the materials for the works have been bought
      And the works have cost us <cost> so far
      And a deposit of € 16,000.00 was paid on 8 February 2027
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | cost   | verdict  | provision  | note                          |
        | € 0.00 | referred | clause 7.4 | nothing booked: we look it up |
        | € 0.01 | paid     | clause 8.1 | a cent is booked              |

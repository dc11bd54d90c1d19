# policies/works/named_fees.yaml
Feature: Only fees that were named beforehand

  Clause 3.4 of our terms: "Fees for moving, storing, doing over, standing still, a closed door and passing on, that we did not
  name before the contract, are not charged." It is not about the price of extra work, nor about ending the works.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And the customer is a regular one
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
    And the works begin on 31 May 2027 07:30

  Rule: Whether a fee was named decides

    Scenario Outline: The same request, the fee named and not
      Given the works have been drawn and planned
      And <agreed>
      When the customer asks on 18 May 2027 10:00 to move the start
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | agreed                                      | verdict | charge     | provision  | note      |
        | these costs were named before the order     | paid    | € 3,200.00 | clause 4.2 | named     |
        | these costs were not named before the order | free    | € 0.00     | clause 3.4 | not named |

    Scenario Outline: For every fee
      Given <stage>
      And these costs were not named before the order
      And the change costs us € 1,200.00
      When <request>
      Then the customer pays € 0.00
      And <off> is taken off
      And this follows from clause 3.4

      Examples:
        | stage                                        | request                                                                        | off        | note                           |
        | the materials for the works have been bought | the customer asks on 3 May 2027 10:00 to move the start to 21 June 2027        | € 367.50   | storage                        |
        | the works are under way                      | the customer asks on 3 May 2027 10:00 to do the works otherwise                | € 1,320.00 | doing over                     |
        | the works are under way                      | the customer asks on 3 May 2027 16:00 to stop the works until 7 May 2027       | € 265.00   | standing still                 |
        | the works are under way                      | our crew finds a closed door on 3 May 2027 07:45                               | € 320.00   | a closed door                  |
        | the works are under way                      | the customer asks on 3 May 2027 16:00 to pass the contract on to somebody else | € 350.00   | passing on                     |
        | the works have been drawn and planned        | the customer asks on 3 May 2027 10:00 to swap one article for another          | € 225.00   | another article: a new drawing |
        | the works have been drawn and planned        | the customer asks on 28 May 2027 10:00 to move the start to 21 June 2027       | € 4,500.00 | moving the start               |

  Rule: A price is no fee

    Scenario: Extra work is paid all the same
      Given the works are under way
      And these costs were not named before the order
      When the customer asks on 3 May 2027 10:00 for € 4,000.00 of extra work
      Then the customer pays € 4,000.00
      And this follows from clause 5.2

    Scenario: So are the costs of ending the works
      Given the works have been drawn and planned
      And these costs were not named before the order
      And the works have cost us € 5,000.00 so far
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 13,000.00
      And this follows from clause 7.2

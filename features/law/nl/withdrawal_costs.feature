# policies/law/nl/withdrawal_costs.yaml
Feature: What a withdrawal may cost

  Articles 6:230r and 6:230s of the Civil Code: withdrawing itself costs nothing, and everything comes back within 14
  days. Who used the goods more than to try them pays the loss of value, if told of the right to withdraw. Of a service
  that began on request the part that was performed is paid; of what began unasked nothing is.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 1 March 2027
    And it comes from stock
    And the order was made online
    And our terms were handed over

  Rule: Who does more than try it pays the loss of value

    Background:
      Given the order is a sale of goods
      And in all the customer has paid € 400.00
      And it arrived on 8 March 2027
      And it was used more than to try it, and lost € 60.00 of its value

    Scenario Outline: Only who was told of the right
      Given <told>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And <refunded> is refunded
      And the administration refunds it by 24 March 2027 10:00
      And this follows from <provision>

      Examples:
        | told                                                           | verdict | charge  | refunded | provision    | note                     |
        | we told the customer of the right to withdraw before the order | paid    | € 60.00 | € 340.00 | BW 6:230s(3) | all of the loss of value |
        | we never told the customer of the right to withdraw            | free    | € 0.00  | € 400.00 | BW 6:230o(1) | then nothing is due      |

  Rule: Of a service that began on request the part that was performed is paid

    Background:
      Given the order is one for services
      And work worth € 120.00 has been done

    Scenario: What was paid covers it, and the rest comes back
      Given the customer asked us to begin at once
      And in all the customer has paid € 400.00
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is free
      And € 120.00 stays on account
      And € 280.00 is refunded
      And this follows from BW 6:230o(1)

    Scenario Outline: Nothing was paid yet
      Given <start>
      And in all the customer has paid € 0.00
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | start                                   | charge   | provision    | note                    |
        | the customer asked us to begin at once  | € 120.00 | BW 6:230s(4) | begun on request        |
        | nobody asked us to begin at once        | € 0.00   | BW 6:230o(1) | begun unasked: nothing  |

    Scenario: Begun unasked and paid already: a person works out what comes back
      Given nobody asked us to begin at once
      And in all the customer has paid € 400.00
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the administration must approve it
      And this follows from BW 6:230s(5)
      And the order desk acknowledges the withdrawal by 10 March 2027 23:59

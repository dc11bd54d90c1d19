# policies/law/nl/services.yaml
@pin
Feature: A consumer who ends a service, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:408(3): A consumer pays for what was done and what was spent, and no damages

    Scenario Outline: BW 7:408(3): A consumer pays for what was done and what was spent, and no damages
      Given <name of the customer>, a consumer
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <avoidable costs> so far
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 7:408(3), which counts as <counts as>

      Examples:
        | name of the customer | avoidable costs | order concluded | request received   | verdict | counts as | note                         |
        | A. Jansen            | € 0.00          | 4 January 2027  | 4 March 2027 10:00 | free    | law       | counted as terms, not as law |

    Scenario Outline: BW 7:408(3): A consumer pays for what was done and what was spent, and no damages (2)
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is one for services
      And in all the customer has paid <paid so far>
      And we can still avoid costs of <avoidable costs>
      And we have carried out <paid so far> of the works
      And the works have cost us <costs made> so far
      And it comes from stock
      And the order was made at the customer's door
      And we told the customer of the right to withdraw on <told of it later>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230s(5)

      Examples:
        | name of the customer | order value | order concluded       | paid so far | avoidable costs | costs made | told of it later | request received       | verdict | note                                         |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01      | € 500.00        | € 2,500.00 | 11 February 2027 | 15 February 2027 23:59 | free    | now an exception to BW 6:230s(5), and 2 more |

  Rule: A service ends early

    Scenario Outline: A service ends early
      Given <name of the customer>, a consumer
      And the order has been shipped
      And the order is one for services
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:234

      Examples:
        | name of the customer | order concluded       | request received   | verdict  | note                                                                                                                                       |
        | A. Jansen            | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | stage of the order: concluded, planned, materials, in production or ready → concluded, planned, materials, in production, ready or shipped |

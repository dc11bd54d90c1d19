# policies/law/nl/defects.yaml
@pin
Feature: A defect in what a consumer bought, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:18a(2): A defect that shows within a year was there from the start

    Scenario Outline: BW 7:18a(2): A defect that shows within a year was there from the start
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And we tried to mend it and failed
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from BW 7:18a(2)

      Examples:
        | name of the customer | order concluded       | delivered        | request received   | verdict | note                                |
        | A. Jansen            | 11 January 2027 15:00 | 11 February 2027 | 3 March 2027 10:12 | free    | accepted → not accepted, and 2 more |

  Rule: BW (2003) 7:18(2): Bought before 27 April 2022: half a year

    Scenario Outline: BW (2003) 7:18(2): Bought before 27 April 2022: half a year
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And we tried to mend it and failed
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from BW (2003) 7:18(2)

      Examples:
        | name of the customer | order concluded    | delivered        | request received   | verdict | note                                |
        | A. Jansen            | 11 June 2014 15:00 | 11 February 2027 | 3 March 2027 10:12 | free    | accepted → not accepted, and 2 more |

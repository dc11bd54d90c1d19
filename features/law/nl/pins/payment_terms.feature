# policies/law/nl/payment_terms.yaml
@pin
Feature: How long a large customer may take to pay, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:119a(6): Also when we agreed to it

    Scenario Outline: BW 6:119a(6): Also when we agreed to it
      Given <name of the customer>, a business
      And we agreed on <payment term in days> days for paying
      And the customer is a large company, and we are not
      And nothing has been ordered yet
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:232
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | payment term in days | order concluded | request received   | verdict  | niet nodig                       | note                                |
        | Vecht Interiors      | 61                   | 1 July 2017     | 1 March 2027 10:00 | rejected | claim the statutory payment term | without the condition: ordered: yes |

  Rule: Large pays small

    Scenario Outline: Large pays small
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And the order was negotiated with us
      And we agreed on <payment term in days> days for paying
      And the customer is a large company, and we are not
      And the order was concluded on <order concluded>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this rests on BW 6:234
      And there is no need to <niet nodig>

      Examples:
        | name of the customer | payment term in days | order concluded       | request received   | verdict  | niet nodig                       | note                                      |
        | A. Jansen            | 31                   | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | claim the statutory payment term | customer: business → consumer or business |

# policies/law/nl/cross_border.yaml
@pin
Feature: Orders across the border, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: CISG art. 19: Counsel says whose terms apply across the border

    @verify_with_counsel
    Scenario Outline: CISG art. 19: Counsel says whose terms apply across the border
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the customer mentioned its own terms
      And the customer is a business from abroad
      And the change costs us <what the change costs us>
      And a package journey of <order value>, booked on <order concluded>
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And this follows from BW 7:506(2)

      Examples:
        | name of the customer | start of the event  | what the change costs us | order value | order concluded       | request received   | verdict | note                                        |
        | Vecht Interiors      | 30 April 2027 10:12 | € 450.00                 | € 12,500.00 | 11 January 2027 15:00 | 3 March 2027 10:12 | paid    | now an exception to BW 7:506(1), and 1 more |

    @verify_with_counsel
    Scenario Outline: CISG art. 19: Counsel says whose terms apply across the border (2)
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the customer mentioned its own terms
      And the customer is a business from abroad
      And a package journey of <order value>, booked on <order concluded>
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from BW 7:509(2)

      Examples:
        | name of the customer | start of the event  | order value | order concluded       | savings  | what resale brought in | request received   | verdict | total       | note                                        |
        | Vecht Interiors      | 30 April 2027 10:12 | € 12,500.00 | 11 January 2027 15:00 | € 500.00 | € 0.00                 | 3 March 2027 10:12 | paid    | € 12,000.00 | now an exception to BW 7:509(1), and 1 more |

# policies/law/nl/withdrawal.yaml
@pin
Feature: Withdrawing from a purchase at a distance, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230s(5): What we began unasked is not paid

    @verify_with_counsel
    Scenario Outline: BW 6:230s(5): What we began unasked is not paid
      Given an order of <order value>
      And the event begins on <start of the event>
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      And the order was concluded on <order concluded>
      And the order is a package journey
      And we told the customer of the right to withdraw on <told of it later>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 7:509(1)

      Examples:
        | order value    | start of the event  | paid so far | savings  | what resale brought in | order concluded       | told of it later | request received      | verdict | note                                        |
        | not applicable | 30 April 2027 10:12 | € 0.01      | € 500.00 | € 0.00                 | 11 January 2027 15:00 | 11 February 2027 | 25 January 2027 23:59 | free    | now an exception to BW 7:509(1), and 1 more |

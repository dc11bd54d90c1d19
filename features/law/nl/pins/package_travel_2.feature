# policies/law/nl/package_travel.yaml
@pin
Feature: Package travel: somebody else goes, or nobody, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:509(1): Before the start a traveller may always end it, for a reasonable fee

    Scenario Outline: BW 7:509(1): Before the start a traveller may always end it, for a reasonable fee
      Given <name of the customer>, a consumer
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And a package journey of <order value>, booked on <order concluded>
      And cancelling saves us <savings>, and we sell again for <what resale brought in>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:230o(1)

      Examples:
        | name of the customer | order value | order concluded       | savings  | what resale brought in | request received      | verdict | note                             |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 500.00 | € 0.00                 | 25 January 2027 23:59 | free    | now an exception to BW 6:230o(1) |

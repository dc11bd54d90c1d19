# policies/law/nl/delivery.yaml
@pin
Feature: Goods that do not come in time, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:19a(2): Late on a day that mattered

    @verify_with_counsel
    Scenario Outline: BW 7:19a(2): Late on a day that mattered
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the promised date is a fatal one
      And the order is a sale of goods
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o(1), 6:270

      Examples:
        | name of the customer | order value | order concluded       | value of what is cancelled | request received | verdict | note                                    |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 4,000.00                 | 1 May 2027 23:59 | free    | now an exception to BW 6:230o(1), 6:270 |

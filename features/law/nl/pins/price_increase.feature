# policies/law/nl/price_increase.yaml
@pin
Feature: A price that rises after the order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:236(i): Whose price is raised within three months may leave

    @verify_with_counsel
    Scenario Outline: BW 6:236(i): Whose price is raised within three months may leave
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And we raised the price on <day of the price increase>
      And it was delivered on <day of the price increase>
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And this follows from BW 6:236(i)
      And this follows from BW 6:230s(5)

      Examples:
        | name of the customer | order value | order concluded       | paid so far | day of the price increase | request received       | verdict | note                                         |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01      | 11 February 2027          | 15 February 2027 23:59 | free    | now an exception to BW 6:230s(5), and 1 more |

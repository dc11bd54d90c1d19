# policies/law/nl/undisclosed_costs.yaml
@pin
Feature: Costs a consumer did not know of, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:230j: An extra nobody chose may be dropped for nothing

    Scenario Outline: BW 6:230j: An extra nobody chose may be dropped for nothing
      Given <name of the customer>, a consumer
      And an order of <order value>, concluded on <order concluded>
      And the order is a sale of goods
      And in all the customer has paid <paid so far>
      And we have carried out <paid so far> of the works
      And it comes from stock
      And the order was made at the customer's door
      And nobody asked us to begin at once
      And the extras were ticked beforehand
      And it was delivered on <delivered>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230j
      And this follows from BW 6:230s(5)

      Examples:
        | name of the customer | order value | order concluded       | paid so far | delivered        | value of what is cancelled | request received       | verdict | note                                         |
        | A. Jansen            | € 12,500.00 | 11 January 2027 15:00 | € 0.01      | 11 February 2027 | € 4,000.00                 | 15 February 2027 23:59 | free    | now an exception to BW 6:230s(5), and 2 more |

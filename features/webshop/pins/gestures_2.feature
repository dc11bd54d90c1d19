# policies/webshop/gestures.yaml
@pin
Feature: Gestures for customers who come back, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G41: A regular customer who keeps a part pays half of the rest

    Scenario Outline: Guideline G41: A regular customer who keeps a part pays half of the rest
      Given the customer is a regular one
      And we expect <margin we expect from the customer> of margin from this customer
      And an order of <order value>, concluded on <order concluded>
      And it was delivered on <delivered>
      And we have known the customer since <customer since>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from guideline G4

      Examples:
        | margin we expect from the customer | order value | order concluded       | delivered        | customer since | value of what is cancelled | request received   | verdict | note                             |
        | € 125.00                           | € 4,099.98  | 11 January 2027 15:00 | 11 February 2027 | 1 March 2019   | € 4,000.00                 | 3 March 2027 10:12 | free    | now an exception to guideline G4 |

    Scenario Outline: Guideline G41: A regular customer who keeps a part pays half of the rest (2)
      Given the customer is a regular one
      And an order of <order value>, concluded on <order concluded>
      And the customer did not get what he expected
      And it was delivered on <delivered>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G24

      Examples:
        | order value | order concluded       | delivered        | value of what is cancelled | request received   | who               | note                              |
        | € 4,099.98  | 11 January 2027 15:00 | 11 February 2027 | € 4,000.00                 | 3 March 2027 10:12 | the sales manager | now an exception to guideline G24 |

    Scenario Outline: Guideline G41: A regular customer who keeps a part pays half of the rest (3)
      Given the customer is a regular one
      And an order of <order value>, concluded on <order concluded>
      And it was used more than to try it, and lost <value lost by use> of its value
      And nobody asked us to begin at once
      And the amount in the clause is a penalty
      And it was delivered on <delivered>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from BW 6:94(1)

      Examples:
        | order value  | order concluded       | value lost by use | delivered        | value of what is cancelled | request received       | who               | note                           |
        | € 100,000.00 | 11 January 2027 15:00 | € 0.01            | 11 February 2027 | € 4,000.00                 | 15 February 2027 23:59 | the legal counsel | now an exception to BW 6:94(1) |

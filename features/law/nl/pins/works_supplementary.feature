# policies/law/nl/works_supplementary.yaml
@pin
Feature: Works: the price of what was not agreed, and of ending them, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:752(1): Extra works without an agreed price cost a reasonable price

    Scenario Outline: BW 7:752(1): Extra works without an agreed price cost a reasonable price
      Given nothing has been ordered yet
      And the order is one for works
      When the customer asks on <request received> for <value of what is added> of extra work
      Then the change is <verdict>
      And this rests on BW 6:232

      Examples:
        | request received | value of what is added | verdict  | note                                                                        |
        | 3 May 2027 10:00 | € 4,000.00             | rejected | without the condition: stage of the order is concluded or later, and 1 more |

    Scenario Outline: BW 7:752(1): Extra works without an agreed price cost a reasonable price (2)
      Given an order of <order value>
      And in all the customer has paid <paid so far>
      And we told the customer in time that it would cost more
      And the order is one for works
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> for <value of what is added> of extra work
      Then the change is <verdict>
      And the customer pays <value of what is added>
      And <back> is refunded
      And this follows from BW 7:752(1)
      And <kept> of the deposit is forfeited

      Examples:
        | order value | paid so far    | deposit paid | request received | value of what is added | verdict | back         | kept   | note                               |
        | € 50,000.00 | € 1,000,000.00 | € 5,000.00   | 3 May 2027 10:00 | € 4,000.00             | paid    | € 946,000.00 | € 0.00 | extra work: taken from the deposit |

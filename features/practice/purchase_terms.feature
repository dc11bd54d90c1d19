# policies/practice/purchase_terms.yaml
Feature: Purchase terms and main points

  Clause 2.5: "If you name terms of your own, we ask for them, read them and answer them, and until then we claim nothing
  under ours." Clause 2.9: "Where your terms apply, we first agree on one payment term; a term that the law forbids needs
  no agreement." Clause 2.10: "We claim nothing under a point that we did not draw your attention to."

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And the order is a sale of goods
    And the quotation was signed
    And our terms were handed over

  Rule: First asked for, read and answered

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the customer mentioned its own terms

    Scenario Outline: Not yet answered
      Given <done>
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And this follows from clause 2.5
      And the sales manager answers the customer's purchase terms by 3 March 2027 17:00
      And the order desk keeps the order confirmation back from 1 March 2027 10:00

      Examples:
        | done                                           | note             |
        | nobody asked for the customer's purchase terms | the first step   |
        | we read the customer's purchase terms          | but the last one |

    Scenario: Nobody asked for them
      Given nobody asked for the customer's purchase terms
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And this follows from clause 2.5
      And the order desk asks for the customer's purchase terms by 1 March 2027 23:59

    Scenario: Answered
      Given we answered the customer's purchase terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

  Rule: One payment term, where theirs apply

    Background:
      Given the customer expressly rejected our terms

    Scenario Outline: Longer than ours, and allowed
      Given an order of € 12,500.00, concluded on <day>
      And <size>
      And we agreed on 14 days for paying
      And the customer's terms give <days> days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have one payment term that both of us agree to in writing
      And this follows from clause 2.9, the exception to BW 6:225(3)
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the sales manager settles the payment term by 3 March 2027 17:00

      Examples:
        | day            | size                                            | days | note                             |
        | 4 January 2027 | the customer is a large company, and we are not | 15   | a day more than ours             |
        | 4 January 2027 | the customer is a large company, and we are not | 30   | the most a large company may ask |
        | 1 July 2022    | the customer is a large company, and we are not | 30   | the first day of the 30 days     |
        | 30 June 2022   | the customer is a large company, and we are not | 31   | the last day of the 60 days      |
        | 30 June 2022   | the customer is a large company, and we are not | 60   | the most, in those days          |
        | 1 July 2017    | the customer is a large company, and we are not | 60   | the first day of the 60 days     |
        | 30 June 2017   | the customer is a large company, and we are not | 61   | before there was a bound         |
        | 1 July 2022    | neither the customer nor we are a large company | 31   | the law leaves these to agree    |

    Scenario: As long as ours
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the customer is a large company, and we are not
      And we agreed on 14 days for paying
      And the customer's terms give 14 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)

    Scenario Outline: Forbidden, so we claim the statutory term
      Given an order of € 12,500.00, concluded on <day>
      And the customer is a large company, and we are not
      And we agreed on 14 days for paying
      And the customer's terms give <days> days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)
      And the administration claims the statutory payment term by 8 March 2027 17:00

      Examples:
        | day            | days | note                         |
        | 4 January 2027 | 31   | a day more than the 30       |
        | 1 July 2022    | 31   | the first day of the 30 days |
        | 1 July 2022    | 60   | no longer allowed            |
        | 30 June 2022   | 61   | a day more than the 60       |
        | 1 July 2017    | 61   | the first day of the bound   |

  Rule: The main points are pointed out

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027

    Scenario: Nobody did
      Given nobody pointed out the terms on payment, cancelling and deposit
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the customer's word that the points on payment, cancelling and deposit were seen
      And this follows from clause 2.10
      And the order desk points out the main terms by 1 March 2027 23:59

    Scenario: The customer saw them
      Given the customer acknowledged the points on payment, cancelling and deposit
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

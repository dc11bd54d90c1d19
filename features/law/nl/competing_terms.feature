# policies/law/nl/competing_terms.yaml
Feature: The customer named terms as well

  Article 6:225 of the Civil Code: if both of us name terms, the first reference counts, unless the second turns the
  first down in so many words. Merely naming one's own terms, or a pre-printed refusal, does nothing. Across the border
  the Vienna convention on sales may say otherwise, so counsel looks at it. Whoever declares two sets of his own terms
  applicable can't charge under either until it is clear which holds.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods

  Rule: The first reference counts

    Background:
      Given the customer mentioned its own terms

    Scenario Outline: Who named terms first
      Given our terms were handed over
      And <first>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <provision>

      Examples:
        | first                                | provision   | note                                |
        | our terms were named first           | BW 6:234    | merely naming theirs does nothing   |
        | the customer's terms were named first | BW 6:225(3) | merely naming ours does nothing     |

    Scenario: The second may reject the first in so many words
      Given our terms were handed over
      And the customer's terms were named first
      And we expressly rejected the customer's terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

    Scenario: Who signed ours agreed to ours
      Given our terms were signed
      And the customer's terms were named first
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

    Scenario: What was not named can't come first
      Given our terms were handed over
      And our offer did not name our terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)

  Rule: An express rejection counts

    Background:
      Given our terms were handed over
      And the customer expressly rejected our terms

    Scenario: Theirs, if we did not reject those
      Given we did not reject the customer's terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)

    Scenario: Nobody's, if each rejected the other's
      Given we expressly rejected the customer's terms
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have one set of terms that both of us accept in writing
      And this follows from BW 6:225(1)
      And the sales manager answers the customer's purchase terms by 3 March 2027 17:00

  Rule: Nobody's terms but ours were named

    Scenario: To reject what nobody named changes nothing
      Given our terms were handed over
      And the customer named no terms of its own
      And we expressly rejected the customer's terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

  Rule: Across the border counsel looks at it

    Background:
      Given the customer is a business from abroad

    @verify_with_counsel
    Scenario: A business from abroad
      Given our terms were handed over
      And the customer mentioned its own terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the legal counsel must approve it
      And this follows from CISG art. 19
      And this rests on CISG art. 19
      And the order desk asks counsel by 1 March 2027 23:59

    @verify_with_counsel
    Scenario Outline: Also if it turned ours down
      Given our terms were handed over
      And the customer expressly rejected our terms
      And <answer>
      When the customer cancels the order on 1 March 2027 10:00
      Then the legal counsel must approve it
      And this follows from CISG art. 19
      And the order desk asks counsel by 1 March 2027 23:59
      And there is no need to answer the customer's purchase terms

      Examples:
        | answer                                     | note                               |
        | we did not reject the customer's terms     | who knows whose convention applies |
        | we expressly rejected the customer's terms | counsel settles that as well       |

    Scenario Outline: Unless only one set is in question
      Given <terms>
      And <theirs>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234
      And there is no need to ask counsel

      Examples:
        | terms                      | theirs                                 | note            |
        | our terms were signed      | the customer mentioned its own terms   | it signed ours  |
        | our terms were handed over | the customer named no terms of its own | only ours       |

  Rule: Two sets of our own

    Background:
      Given our terms were handed over

    Scenario Outline: Nothing is charged until it is clear which
      Given <sets>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

      Examples:
        | sets                                 | note                |
        | we named one set of terms of our own | it is clear which   |

    Scenario: It is not clear which
      Given we named two sets of terms of our own
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have clarity about which of our two sets of terms came with the order
      And this follows from BW 6:233, 6:238(2)
      And the legal counsel settles by 8 March 2027 17:00 which of our terms apply

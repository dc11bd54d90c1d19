# policies/practice/purchase_terms.yaml
Feature: Whose terms, before we claim under ours

  Clause 2.5: "If you name terms of your own, we ask for them, read them and answer them, and until then we claim nothing under
  ours", however ours came into the order. Clause 2.10: the same until our main points were pointed out. Not where the customer
  signed under ours, where we turned theirs down, or where ours do not count in the first place.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods
    And the quotation was signed

  Rule: However ours came into the order

    Scenario Outline: Terms of the customer's own, not yet answered
      Given <ours>
      And <why>
      And <named>
      And the customer mentioned its own terms
      And we read the customer's purchase terms
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And this follows from clause 2.5, the exception to <ground>
      And the sales manager answers the customer's purchase terms by 3 March 2027 17:00
      And the order desk asks for the evidence by 1 March 2027 23:59
      And there is no need to ask for the customer's purchase terms

      Examples:
        | ours                                     | why                                     | named                                                                | ground      | note                             |
        | our terms were handed over               | handing the terms over was possible     | our terms were named first                                           | BW 6:234    | the usual way                    |
        | our terms were filed but not handed over | handing the terms over was not possible | the quotation says where, when and under which number they are filed | BW 6:234(1) | where handing over can't be done |
        | our terms were not handed over           | 50 people work at the customer          | our terms were named first                                           | BW 6:235    | a large customer                 |
        | our terms were not handed over           | earlier orders were done on our terms   | our terms were named first                                           | BW 3:35     | as always                        |
        | our terms were handed over               | handing the terms over was possible     | the customer's terms were named first                                | BW 6:225(3) | theirs came first                |

    Scenario Outline: The main points were not pointed out
      Given <ours>
      And <why>
      And <named>
      And nobody pointed out the terms on payment, cancelling and deposit
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the customer's word that the points on payment, cancelling and deposit were seen
      And this follows from clause 2.10, the exception to <ground>
      And the order desk points out the main terms by 1 March 2027 23:59
      And the order desk asks for the evidence by 1 March 2027 23:59

      Examples:
        | ours                                     | why                                     | named                                                                | ground      | note                             |
        | our terms were handed over               | handing the terms over was possible     | our terms were named first                                           | BW 6:234    | the usual way                    |
        | our terms were filed but not handed over | handing the terms over was not possible | the quotation says where, when and under which number they are filed | BW 6:234(1) | where handing over can't be done |
        | our terms were not handed over           | 50 people work at the customer          | our terms were named first                                           | BW 6:235    | a large customer                 |
        | our terms were not handed over           | earlier orders were done on our terms   | our terms were named first                                           | BW 3:35     | as always                        |

  Rule: Where there is nothing to answer

    Scenario Outline: We need not wait for terms that do not count
      Given <ours>
      And the customer mentioned its own terms
      And <answer>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <ground>
      And there is no need to answer the customer's purchase terms

      Examples:
        | ours                           | answer                                         | ground      | note                       |
        | our terms were signed          | nobody asked for the customer's purchase terms | BW 6:234    | who signs ours, takes them |
        | our terms were handed over     | we expressly rejected the customer's terms     | BW 6:234    | we turned theirs down      |
        | our terms were not handed over | our terms were named first                     | BW 6:233(b) | ours do not count either   |

    @verify_with_counsel
    Scenario: Across the border counsel says whose terms apply
      Given our terms were handed over
      And the customer mentioned its own terms
      And the customer is a business from abroad
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is referred
      And this follows from CISG art. 19
      And the order desk asks counsel by 1 March 2027 23:59
      And there is no need to answer the customer's purchase terms

    Scenario: Two sets of our own are settled first
      Given our terms were handed over
      And the customer mentioned its own terms
      And we named two sets of terms of our own
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have clarity about which of our two sets of terms came with the order
      And this follows from BW 6:233, 6:238(2)
      And there is no need to answer the customer's purchase terms

    Scenario: Main points of terms that do not count need no pointing out
      Given our terms were not handed over
      And nobody pointed out the terms on payment, cancelling and deposit
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)
      And there is no need to point out the main terms

    Scenario Outline: Nobody asks twice, or for what does not exist
      Given our terms were handed over
      And <theirs>
      And <step>
      And <stage>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is <verdict>
      And this <why>
      And there is no need to ask for the customer's purchase terms
      And there is no need to keep the order confirmation back

      Examples:
        | theirs                                 | step                                           | stage                              | verdict  | why                     | note                      |
        | the customer named no terms of its own | nobody asked for the customer's purchase terms | the order has not been planned yet | rejected | rests on BW 6:234       | there are none            |
        | the customer mentioned its own terms   | we answered the customer's purchase terms      | the order has not been planned yet | rejected | rests on BW 6:234       | they were answered        |
        | the customer mentioned its own terms   | we read the customer's purchase terms          | the order has been planned         | on hold  | follows from clause 2.5 | it was confirmed long ago |

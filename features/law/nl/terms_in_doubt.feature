# policies/law/nl/terms.yaml
Feature: Our terms and the customer's, when more than one thing is going on

  Whose terms hold is asked in this order. Is there an order at all (6:232)? Did we name two sets of our own (6:233, 6:238)?
  Do two sets meet across the border (CISG art. 19, for businesses that signed neither)? Did each turn the other's down
  (6:225(1))? Did the customer's come first, or turn ours down (6:225(3))? Only then: were ours named, and could they be read
  (6:233 to 6:235)? Each answer leaves the later questions behind.

  Background:
    Given the order is a sale of goods
    And the order was made in our shop

  Rule: Before the order no terms meet

    Background:
      Given Vecht Interiors, a business
      And a quotation of € 12,500.00
      And our terms were handed over

    Scenario Outline: Whatever the customer says of terms
      Given the customer <word>
      And <answer>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:232
      And there is no need to answer the customer's purchase terms
      And there is no need to ask counsel

      Examples:
        | word                        | answer                                         | note                       |
        | expressly rejected our terms | we did not reject the customer's terms         | theirs do not hold yet     |
        | expressly rejected our terms | we expressly rejected the customer's terms     | nobody's do anyhow         |
        | mentioned its own terms     | the customer is a business from abroad         | nothing crosses the border |

  Rule: The customer turned ours down: then it does not matter how they came in

    Background:
      Given Vecht Interiors, a business
      And an order of € 12,500.00, concluded on 4 January 2027
      And the customer expressly rejected our terms

    Scenario Outline: A customer that can't object to what it did not get
      Given our terms were not handed over
      And <reason>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)

      Examples:
        | reason                                        | note                        |
        | 50 people work at the customer                | large, but it said no       |
        | the customer works with nearly the same terms | it knows them, and said no  |
        | earlier orders were done on our terms         | as always, until it said no |

    Scenario: Filed, where handing over was not possible
      Given our terms were filed but not handed over
      And handing the terms over was not possible
      And the quotation says where, when and under which number they are filed
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)

  Rule: Terms that were not named do not hold, however well they could be had

    Background:
      Given Vecht Interiors, a business
      And an order of € 12,500.00, concluded on 4 January 2027
      And our offer did not name our terms

    Scenario Outline: Not even for a large customer
      Given our terms were not handed over
      And <reason>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)

      Examples:
        | reason                                        | note                           |
        | 50 people work at the customer                | large, but it heard of nothing |
        | the customer works with nearly the same terms | its own, not ours              |

    Scenario: Nor where they are filed
      Given our terms were filed but not handed over
      And handing the terms over was not possible
      And the quotation says where, when and under which number they are filed
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)

  Rule: Two sets of our own come before any quarrel

    Background:
      Given Vecht Interiors, a business
      And an order of € 12,500.00, concluded on 4 January 2027
      And our terms were handed over
      And we named two sets of terms of our own

    Scenario: Each turned the other's down, but first we must know which ours are
      Given the customer expressly rejected our terms
      And we expressly rejected the customer's terms
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have clarity about which of our two sets of terms came with the order
      And this follows from BW 6:233, 6:238(2)
      And there is no need to answer the customer's purchase terms

    Scenario: Also across the border
      Given the customer is a business from abroad
      And the customer mentioned its own terms
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have clarity about which of our two sets of terms came with the order
      And this follows from BW 6:233, 6:238(2)
      And there is no need to ask counsel

  Rule: A consumer from abroad is a consumer

    Background:
      Given Sanne Bakker, a consumer
      And an order of € 12,500.00, concluded on 4 January 2027
      And the customer comes from abroad

    Scenario: What was not handed over does not hold
      Given our terms were not handed over
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)

    Scenario: The convention on sales is for businesses
      Given our terms were handed over
      And the customer mentioned its own terms
      And our terms were named first
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234
      And there is no need to ask counsel

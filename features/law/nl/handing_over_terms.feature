# policies/law/nl/terms.yaml
Feature: How our terms come into the order

  Articles 6:231 to 6:235 of the Civil Code: general terms bind who accepted them, read or not, if there was a reasonable
  chance to read them: they were handed over, or could be kept. Filing them only takes the place of that where handing
  over was not possible. A company of 50 people or more, one that publishes its accounts, one that works with nearly the
  same terms and one from abroad can't object that they were not handed over.

  The law itself charges nothing: cancelling is rejected whoever's terms hold. What differs is on what that rests.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods

  Rule: Handed over, or able to be read

    Scenario Outline: Whether the customer could read them in time
      Given <terms>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <provision>

      Examples:
        | terms                                    | provision   | note                          |
        | our terms were handed over               | BW 6:234    | with the offer                |
        | our terms were signed                    | BW 6:234    | signed, so seen               |
        | our terms were not handed over           | BW 6:233(b) | no chance to read them        |
        | our terms were filed but not handed over | BW 6:233(b) | filing is not handing over    |

    Scenario: Who never heard of them is not bound
      Given our terms were handed over
      And our offer did not name our terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)

    Scenario: Who signed them has heard of them
      Given our terms were signed
      And our offer did not name our terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234

    Scenario: The terms of all earlier orders hold again
      Given our terms were not handed over
      And earlier orders were done on our terms
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 3:35

  Rule: Filing only where handing over was not possible

    Background:
      Given our terms were filed but not handed over

    Scenario Outline: And the quotation must say where
      Given <possible>
      And <printed>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <provision>

      Examples:
        | possible                                | printed                                                             | provision   | note                         |
        | handing the terms over was not possible | the quotation says where, when and under which number they are filed | BW 6:234(1) | the one case where it counts |
        | handing the terms over was not possible | the quotation does not say where they are filed                     | BW 6:233(b) | nobody could ask for them    |
        | handing the terms over was possible     | the quotation says where, when and under which number they are filed | BW 6:233(b) | then they had to be given    |

  Rule: A link

    Background:
      Given our terms could only be read through a link

    Scenario Outline: Is enough online and for services
      Given <kind>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <provision>

      Examples:
        | kind                            | provision   | note                       |
        | the order was made online       | BW 6:234    | to be stored from the link |
        | the order was negotiated with us | BW 6:233(b) | no reason to give no paper |
        | the order was made by telephone  | BW 6:233(b) | nothing to click on by telephone |

  Rule: Who can't object

    Background:
      Given our terms were not handed over

    Scenario Outline: A large company, by people
      Given <people> people work at the customer
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <provision>

      Examples:
        | people | provision   | note                     |
        | 49     | BW 6:233(b) | one fewer than the bound |
        | 50     | BW 6:235    | the bound                |
        | 51     | BW 6:235    | above it                 |

    Scenario Outline: Or for another reason
      Given <reason>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on <provision>

      Examples:
        | reason                                         | provision   | note                     |
        | the customer publishes annual accounts         | BW 6:235    | large by law             |
        | the customer does not publish annual accounts  | BW 6:233(b) | small by law             |
        | the customer works with nearly the same terms  | BW 6:235    | it knows them            |
        | the customer is a business from abroad         | BW 6:235    | not protected by 6:233   |
        | the customer is not from abroad                | BW 6:233(b) | protected                |

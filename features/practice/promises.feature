# policies/practice/promises.yaml
Feature: What we promise, and can carry out

  Clause 9.7: "As soon as we see that we will not keep our date, another plan costs the customer nothing", also where it is
  somebody else's doing, but not where it is the customer's. Clause 9.8: "We take on nothing for which there is no room": a
  change of quantity, date or design, or another article, is then for the sales manager, and we look for another period.

  This book charges nothing by itself. In the examples the law does: for extra work and other materials (BW 7:752(1)) and for
  ending works (BW 7:764(2)).

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: As soon as we see that we will not keep our date, a change is free

    Background:
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And the works have been drawn and planned
      And delivery is promised for 30 April 2027
      And we told the customer in time that it would cost more
      And we told the customer so ourselves

    Scenario Outline: Before the day has passed
      Given <terms>
      And <promise>
      When <request>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | terms                          | promise                                        | request                                                                              | verdict | charge   | provision   | note                      |
        | our terms were signed          | we see already that we will not keep that date | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | free    | € 0.00   | clause 9.7  | though it has not passed  |
        | our terms were signed          | we expect to keep that date                    | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | paid    | € 400.00 | BW 7:752(1) | ten days before           |
        | our terms were signed          | we see already that we will not keep that date | the customer asks on 20 April 2027 11:00 for other materials that cost € 400.00 more | free    | € 0.00   | clause 9.7  | other materials are there |
        | our terms were signed          | we expect to keep that date                    | the customer asks on 20 April 2027 11:00 for other materials that cost € 400.00 more | paid    | € 400.00 | BW 7:752(1) | ten days before           |
        | our terms were not handed over | we see already that we will not keep that date | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | free    | € 0.00   | clause 9.7  | without our terms as well |

    Scenario Outline: Whose doing it is
      Given our terms were signed
      And we see already that we will not keep that date
      And <cause>
      When the customer asks on 20 April 2027 11:00 for € 400.00 of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | cause                                       | verdict | provision   | note                       |
        | that is our own doing                       | free    | clause 9.7  | ours                       |
        | that is because of a firm that works for us | free    | clause 9.7  | and who works for us       |
        | that is because of force majeure            | free    | clause 9.7  | he has to plan anew for it |
        | that is because of the customer             | paid    | BW 7:752(1) | he held it up himself      |

    Scenario: But the works are not ended for nothing
      Given our terms were signed
      And we see already that we will not keep that date
      And we save € 11,500.00 when the works end
      When the customer ends the works on 20 April 2027 11:00
      Then the customer pays € 1,000.00
      And this follows from BW 7:764(2)

  Rule: We take on nothing for which there is no room

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed

    Scenario Outline: What needs room, and what does not
      Given our terms were signed
      And <room>
      When <request>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | room                             | request                                                                 | verdict  | provision   | note                        |
        | there is no room in our planning | the customer asks on 8 March 2027 14:00 to change the design            | referred | clause 9.8  | we look for another period  |
        | there is room in our planning    | the customer asks on 8 March 2027 14:00 to change the design            | rejected | the default | then room is not the matter |
        | there is no room in our planning | the customer asks on 8 March 2027 14:00 to change the quantity          | referred | clause 9.8  | more takes longer           |
        | there is no room in our planning | the customer asks on 8 March 2027 14:00 to move the delivery date       | referred | clause 9.8  | that week may be full       |
        | there is no room in our planning | the customer asks on 8 March 2027 14:00 to swap one article for another | referred | clause 9.8  | it has to be made as well   |
        | there is room in our planning    | the customer asks on 8 March 2027 14:00 to swap one article for another | rejected | the default | then room is not the matter |
        | there is no room in our planning | the customer asks on 8 March 2027 14:00 to deliver to another address   | rejected | the default | that takes no room          |
        | there is no room in our planning | the customer asks on 8 March 2027 14:00 for a lower price               | rejected | the default | nor does this               |
        | there is no room in our planning | the customer cancels the order on 8 March 2027 14:00                    | rejected | the default | that makes room             |
        | there is no room in our planning | the customer cancels € 5,000.00 of the order on 8 March 2027 14:00      | rejected | the default | and so does this            |

    Scenario Outline: A person looks for another period with the customer
      Given <terms>
      And there is no room in our planning
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the sales manager must approve it
      And this follows from clause 9.8
      And the order desk offers an alternative by 10 March 2027 17:00
      And the order desk tells the customer by 8 March 2027 23:59 who decides

      Examples:
        | terms                          | note                      |
        | our terms were signed          | under our terms           |
        | our terms were not handed over | without our terms as well |

    Scenario Outline: What can't be made, or is our own fault, waits for no room
      Given our terms were signed
      And there is no room in our planning
      And <fact>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | fact                           | verdict  | provision   | note              |
        | the change can be made         | referred | clause 9.8  | in another period |
        | the change cannot be made      | rejected | the default | in no period      |
        | we caused the change ourselves | free     | clause 9.1  | we make room      |

  Rule: A known price makes no room

    Scenario Outline: Extra work waits for room as well
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works have been drawn and planned
      And we told the customer in time that it would cost more
      And <room>
      When the customer asks on 8 March 2027 14:00 for € 400.00 of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | room                             | verdict  | provision   | note                     |
        | there is no room in our planning | referred | clause 9.8  | first another period     |
        | there is room in our planning    | paid     | BW 7:752(1) | then it is made and paid |

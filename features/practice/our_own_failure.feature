# policies/practice/our_own_failure.yaml
Feature: When it is our own doing

  Clause 9.1: "A change that we caused is never billed." What was promised and is missing is ours; what was declined, and an
  effort without its result, is not. Clause 9.4: "If you had to call us to hear what went wrong, we charge nothing." Clause
  9.5: "A defect is ours to mend." Clause 9.6: "Where our service fell short, changes are free." They hold under whatever
  terms, and also where we have none.

  This book charges nothing by itself. In the examples the law does: for extra work and other materials (BW 7:752(1)), for
  ending works (BW 7:764(2)) and for a delivery that nobody took (BW 6:63).

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: What we caused, we never bill

    Background:
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works have been drawn and planned
      And we told the customer in time that it would cost more

    Scenario Outline: Our doing, or the customer's
      Given <fact>
      When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | fact                                                  | verdict | charge     | provision   | note                       |
        | we caused the change ourselves                        | free    | € 0.00     | clause 9.1  | ours                       |
        | the customer asked for the change himself             | paid    | € 1,000.00 | BW 7:752(1) | his                        |
        | we delivered the wrong goods                          | free    | € 0.00     | clause 9.1  | ours                       |
        | we delivered what was ordered                         | paid    | € 1,000.00 | BW 7:752(1) | no fault of ours           |
        | we gave the wrong advice                              | free    | € 0.00     | clause 9.1  | ours                       |
        | our advice was right                                  | paid    | € 1,000.00 | BW 7:752(1) | no fault of ours           |
        | a result was promised, and it is not there            | free    | € 0.00     | clause 9.1  | a result is owed           |
        | effort was promised, and the result is not there      | paid    | € 1,000.00 | BW 7:752(1) | effort is all that is owed |
        | what the customer expected was promised when ordering | paid    | € 1,000.00 | BW 7:752(1) | and he got it              |

    Scenario: One person answers for it
      Given we gave the wrong advice
      When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
      Then the change is free
      And € 1,000.00 is taken off
      And this follows from clause 9.1, although BW 7:752(1) charges € 1,000.00
      And the order desk names one person who answers for it by 20 April 2027 23:59
      And there is no need to invoice what is due

  Rule: We make what we can

    Scenario Outline: What can't be made is not made, whoever caused it
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And we caused the change ourselves
      And <feasible>
      When the customer asks on 20 April 2027 11:00 to change the design
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | feasible                  | verdict  | provision   | note                     |
        | the change can be made    | free     | clause 9.1  | we make it for nothing   |
        | the change cannot be made | rejected | the default | and offer an alternative |

    Scenario: The law's own ground stands beside ours
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And we delivered the wrong goods
      And on 1 May 2027 the customer gave us 14 more days
      When the customer cancels the order on 20 May 2027 09:00
      Then the cancellation is free
      And this follows from clause 9.1
      And this follows from BW 6:82

  Rule: Who has to call us is charged nothing

    Background:
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works have been drawn and planned
      And we save € 11,500.00 when the works end

    Scenario Outline: Silence about any failure
      Given <failure>
      And <contact>
      When the customer ends the works on 20 May 2027 11:00
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | failure                                        | contact                              | verdict | charge     | provision   | note             |
        | our service fell short                         | we told the customer so ourselves    | paid    | € 1,000.00 | BW 7:764(2) | we said so       |
        | our service fell short                         | the customer had to call us about it | free    | € 0.00     | clause 9.4  | we kept silent   |
        | our service was as it should be                | the customer had to call us about it | paid    | € 1,000.00 | BW 7:764(2) | about nothing    |
        | we are 1 day late                              | the customer had to call us about it | free    | € 0.00     | clause 9.4  | a day is a day   |
        | we are 0 days late                             | the customer had to call us about it | paid    | € 1,000.00 | BW 7:764(2) | still in time    |
        | we see already that we will not keep that date | the customer had to call us about it | free    | € 0.00     | clause 9.4  | we knew it first |
        | we expect to keep that date                    | the customer had to call us about it | paid    | € 1,000.00 | BW 7:764(2) | nothing to tell  |
        | we delivered the wrong goods                   | the customer had to call us about it | free    | € 0.00     | clause 9.4  | he saw it first  |

    Scenario Outline: Not where the customer held it up
      Given <failure>
      And <cause>
      And the customer had to call us about it
      When the customer ends the works on 20 May 2027 11:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | failure                                        | cause                                       | verdict | provision   | note                     |
        | we are 3 days late                             | that is because of the customer             | paid    | BW 7:764(2) | he knew it before we did |
        | we are 3 days late                             | that is because of a firm that works for us | free    | clause 9.4  | that is ours to tell     |
        | we are 3 days late                             | that is because of force majeure            | free    | clause 9.4  | and so is this           |
        | we see already that we will not keep that date | that is because of the customer             | paid    | BW 7:764(2) | he knew it before we did |
        | we see already that we will not keep that date | that is because of a firm that works for us | free    | clause 9.4  | that is ours to tell     |
        | we see already that we will not keep that date | that is because of force majeure            | free    | clause 9.4  | and so is this           |

  Rule: It holds under whatever terms

    Scenario: Our terms were never handed over
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And our terms were not handed over
      And the works have been drawn and planned
      And we save € 11,500.00 when the works end
      And our service fell short
      And the customer had to call us about it
      When the customer ends the works on 20 May 2027 11:00
      Then the cancellation is free
      And this follows from clause 9.4, although BW 7:764(2) charges € 1,000.00

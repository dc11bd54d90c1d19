# policies/hospitality/house_practice.yaml
@pin
Feature: How the house goes about it, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G31: What we sell again comes off

    Scenario Outline: Guideline G31: What we sell again comes off
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And a hotel room was reserved
      And we sold what came free again for <what resale brought in>
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And the customer pays <total>
      And this follows from guideline G31

      Examples:
        | name of the customer | order value | number of persons | order concluded       | what resale brought in | value of what is cancelled | request received    | verdict | total      | note                    |
        | Vecht Interiors      | € 12,500.00 | not applicable    | 11 January 2027 15:00 | € 0.01                 | € 4,000.00                 | 29 April 2027 10:12 | paid    | € 3,999.99 | accepted → not accepted |

  Rule: Guideline G34: A few fewer is free up to and including the third day before

    Scenario Outline: Guideline G34: A few fewer is free up to and including the third day before
      Given <name of the customer>, a consumer
      And the event begins on <start of the event>
      And the contract was signed
      And the customer expressly rejected our terms
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      When the customer cancels <persons who do not come> of the persons on <request received>
      Then the request is <verdict>
      And the customer pays <costs made>
      And this follows from BW 7:406(1)

      Examples:
        | name of the customer | start of the event  | avoidable costs | costs made | order value | number of persons | order concluded       | persons who do not come | request received   | verdict | note                                                      |
        | A. Jansen            | 30 April 2027 10:12 | € 0.00          | € 0.01     | € 12,500.00 | 20                | 11 January 2027 15:00 | 1                       | 3 March 2027 10:12 | paid    | without the condition: terms in force is ours, and 1 more |

    @verify_with_counsel
    Scenario Outline: Guideline G34: A few fewer is free up to and including the third day before (2)
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And a reservation of <order value> for <number of persons> persons, made on <order concluded> under our terms
      And it is about <persons who do not come> persons fewer
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <total>
      And this follows from UVH 9.4.2

      Examples:
        | name of the customer | start of the event    | order value | number of persons | order concluded  | persons who do not come | request received     | verdict | total      | note                                                                                                       |
        | Vecht Interiors      | 16 October 2027 12:00 | € 8,000.00  | 40                | 1 September 2026 | 2                       | 1 October 2027 10:00 | paid    | € 4,800.00 | kind of request: change or partial cancellation → change, partial cancellation or cancellation, and 1 more |

    Scenario Outline: Guideline G34: A few fewer is free up to and including the third day before (3)
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were not handed over
      And the customer is a business from abroad
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And it is about <persons who do not come> persons fewer
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from guideline G34

      Examples:
        | name of the customer | start of the event  | order value | number of persons | order concluded       | persons who do not come | request received    | verdict | note                    |
        | Vecht Interiors      | 30 April 2027 10:12 | € 12,500.00 | 20                | 11 January 2027 15:00 | 1                       | 27 April 2027 10:12 | free    | accepted → not accepted |

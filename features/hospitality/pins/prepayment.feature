# policies/hospitality/prepayment.yaml
@pin
Feature: Paying in advance for a group, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 7.1: In good time a group only loses the prepayment, if we agreed so

    Scenario Outline: Clause 7.1: In good time a group only loses the prepayment, if we agreed so
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And a deposit of <deposit paid> was paid on <date the deposit was paid>
      And we agreed that who cancels forfeits the deposit
      And a reservation of <order value> for <number of persons> persons, made on <order concluded> under our terms
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230g(1)(a)

      Examples:
        | name of the customer | start of the event    | deposit paid | date the deposit was paid | order value | number of persons | order concluded  | request received   | verdict  | note                                                       |
        | Vecht Interiors      | 16 October 2027 12:00 | € 2,400.00   | 15 September 2026         | € 8,000.00  | 40                | 1 September 2026 | 16 July 2027 12:00 | rejected | kind of request: cancellation → cancellation or withdrawal |

    @verify_with_counsel
    Scenario Outline: Clause 7.1: In good time a group only loses the prepayment, if we agreed so (2)
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And we agreed that who cancels forfeits the deposit
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And a prepayment of <deposit agreed> was agreed, and <deposit paid> of it was paid
      When the customer cancels the order on <request received>
      Then the cancellation is <verdict>
      And the customer pays <deposit paid>
      And <deposit paid> of the deposit is forfeited
      And this follows from clause 7.1

      Examples:
        | name of the customer | start of the event  | order value | number of persons | order concluded       | deposit agreed | deposit paid | request received   | verdict | note                                              |
        | Vecht Interiors      | 30 April 2027 10:12 | € 12,500.00 | 20                | 11 January 2027 15:00 | € 0.00         | € 0.01       | 20 June 2026 10:12 | paid    | deposit paid: more than € 0.00 → more than € 0.01 |

  Rule: Clause 7.2: Before the prepayment is in, nothing is added or moved

    Scenario Outline: Clause 7.2: Before the prepayment is in, nothing is added or moved
      Given the event begins on <start of the event>
      And all we have is our own confirmation
      And our terms were handed over
      And a deposit of <deposit agreed> was agreed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 4.2

      Examples:
        | start of the event    | deposit agreed | order value | number of persons | order concluded  | request received   | verdict | note                                                   |
        | 16 October 2027 12:00 | € 2,400.00     | € 8,000.00  | 40                | 1 September 2026 | 16 July 2027 10:00 | free    | what changes: specification → specification or address |

  Rule: The agreed prepayment has not come in

    Scenario Outline: The agreed prepayment has not come in
      Given the contract was signed
      And our terms were signed
      And a deposit of <deposit agreed> was agreed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 7.2

      Examples:
        | deposit agreed | order value | number of persons | order concluded       | request received   | verdict  | note                                                |
        | € 0.01         | € 12,500.00 | 20                | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | deposit agreed: more than € 0.00 → more than € 0.01 |

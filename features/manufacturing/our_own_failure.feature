# policies/manufacturing/book.yaml
Feature: When it is our own doing

  Clause 9.1 of our delivery terms: "A change that we caused is never billed." Clause 9.2: "While we are late, changes
  are free of charge."

  Clause 9.3: "If we are more than 14 days late, or late on a fatal date, you may cancel free of charge." Clause 9.4:
  "If you had to ask us whether we are late, we charge nothing." Clause 9.5: "A defect is ours to mend."

  Guidelines G18 and G19: a delay is explained at once, and a defect is looked at within a week.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027

  Rule: What we caused, we never bill

    Scenario: Our mistake
      Given the order has been planned
      And we caused the change ourselves
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the change is free
      And € 1,000.00 is taken off
      And this follows from clause 9.1

    Scenario Outline: Our mistake counts after shipping as well
      Given the order has been delivered
      And <mistake>
      When the customer asks on 5 May 2027 09:00 to swap one article for another
      Then the change is free
      And this follows from clause 9.1

      Examples:
        | mistake                        | note                     |
        | we delivered the wrong goods   | the lorry brought others |
        | we gave the wrong advice       | they do not fit          |
        | we caused the change ourselves | in any other way         |

  Rule: What was promised and is missing is ours

    Background:
      Given the order has been planned
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: Our doing, or the customer's
      Given <fact>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | fact                                             | verdict | provision  | note                       |
        | we caused the change ourselves                   | free    | clause 9.1 | ours                       |
        | the customer asked for the change himself        | paid    | clause 6.3 | his                        |
        | we delivered the wrong goods                     | free    | clause 9.1 | ours                       |
        | we delivered what was ordered                    | paid    | clause 6.3 | no fault of ours           |
        | we gave the wrong advice                         | free    | clause 9.1 | ours                       |
        | our advice was right                             | paid    | clause 6.3 | no fault of ours           |
        | a result was promised, and it is not there       | free    | clause 9.1 | a result is owed           |
        | effort was promised, and the result is not there | paid    | clause 6.3 | effort is all that is owed |

    Scenario Outline: What the intake says of it
      Given the customer did not get what he expected
      And <intake>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | intake                                                | verdict  | provision     | note                    |
        | what the customer expected was promised when ordering | free     | clause 9.1    | so we owe it            |
        | what the customer expected was declined when ordering | paid     | clause 6.3    | so he knew              |
        | nobody asked what the customer expected               | referred | guideline G24 | so somebody looks at it |

  Rule: Who is late does not charge

    Scenario Outline: One day is late
      Given the order has been planned
      And we are <days> days late
      And we told the customer so ourselves
      When the customer asks on <moment> to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | days | moment              | verdict | charge     | provision  | note                    |
        | 0    | 30 April 2027 23:59 | paid    | € 1,000.00 | clause 6.3 | still on the day itself |
        | 1    | 1 May 2027 00:00    | free    | € 0.00     | clause 9.2 | a day late              |

    @verify_with_counsel
    Scenario Outline: Late enough to cancel for nothing
      Given the order has been planned
      And we are <days> days late
      And we told the customer so ourselves
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | days | moment            | verdict | charge     | provision  | note                        |
        | 13   | 13 May 2027 09:00 | paid    | € 7,500.00 | clause 7.2 | 60 % of € 12,500.00         |
        | 14   | 14 May 2027 09:00 | paid    | € 7,500.00 | clause 7.2 | 14 days is not more than 14 |
        | 15   | 15 May 2027 09:00 | free    | € 0.00     | clause 9.3 | more than 14 days           |

    @verify_with_counsel
    Scenario: One day is enough on a fatal date
      Given the order has been planned
      And the promised date is a fatal one
      And we are 1 day late
      And we told the customer so ourselves
      When the customer cancels the order on 1 May 2027 09:00
      Then the cancellation is free
      And this follows from clause 9.3

    Scenario: Late and silent
      Given the order has been planned
      And we are 5 days late
      And the customer had to call us about it
      When the customer cancels the order on 5 May 2027 09:00
      Then the cancellation is free
      And € 7,500.00 is taken off
      And this follows from clause 9.4
      And the order desk explains the delay by 5 May 2027 09:00

  Rule: A defect is not a change of mind

    Scenario: We come and look
      Given the order has been delivered
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is free
      And this follows from clause 9.5
      And the service desk looks at the defect by 17 May 2027 13:00

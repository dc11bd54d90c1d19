# policies/works/works_duties.yaml
Feature: What we tell about price and time, and what we credit

  Guideline G34: before extra work begins the customer hears what it costs, and that it waits for the answer. G35: a change on the
  way comes with the new day of completion, within three working days. G36: for works from € 25,000.00, or at a risk, we ask a
  deposit within five working days. G37: what is left out and not set against extra work is credited within 14 days.
  G38: who ends planned works is first asked whether later or less will do.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms

  Rule: Price and time before the work

    Scenario Outline: Extra work is warned of, and moves the day of completion
      Given the works are under way
      When the customer asks on <moment> for € 4,000.00 of extra work
      Then the customer pays € 4,000.00
      And this follows from clause 5.2
      And the works office warns by <moment>: what the extra work costs, and that it waits for the answer
      And the project manager tells by <due> what becomes the day of completion

      Examples:
        | moment            | due               | note                       |
        | 10 May 2027 10:00 | 13 May 2027 17:00 | Monday to Thursday         |
        | 14 May 2027 10:00 | 20 May 2027 17:00 | a weekend, and Whit Monday |

    Scenario: Standing still moves it too
      Given the works are under way
      When the customer asks on 10 May 2027 16:00 to stop the works until 13 May 2027
      Then the change is free
      And this follows from clause 11.1
      And the project manager tells by 13 May 2027 17:00 what becomes the day of completion

  Rule: A deposit before we buy

    Scenario Outline: Large works, or a risk
      Given the works have been drawn and planned
      And the works begin on 28 June 2027 07:30
      And the same works, but for <value>
      And <status>
      When the customer asks on 10 May 2027 10:00 to move the start
      Then the change is free
      And this follows from clause 4.2
      And the administration asks by 18 May 2027 17:00 for a deposit

      Examples:
        | value       | status                  | note                |
        | € 25,000.00 | the credit risk is low  | large, to a cent    |
        | € 24,999.99 | the credit risk is high | smaller, but a risk |

  Rule: What is left out comes back

    Scenario Outline: More left out than added
      Given the works are under way
      When the customer asks on 10 May 2027 10:00 to add <adds> to the works and leave out <deducts>
      Then the change is free
      And this follows from clause 5.3
      And the administration sends the credit invoice by 24 May 2027 10:00

      Examples:
        | adds     | deducts    | note                 |
        | € 0.00   | € 1,000.00 | only left out        |
        | € 999.99 | € 1,000.00 | a cent more left out |

  Rule: Later or less, before it ends

    Scenario Outline: Who ends the works is called first
      Given <stage>
      And the works have cost us € 5,000.00 so far
      And we save € 60,000.00 when the works end
      When the customer ends the works on 10 May 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>
      And the project manager offers an alternative by 10 May 2027 10:00

      Examples:
        | stage                                 | charge      | provision   | note             |
        | the works have been drawn and planned | € 13,000.00 | clause 7.3  | before the start |
        | the works are under way               | € 20,000.00 | BW 7:764(2) | on the way       |

# policies/hospitality/agreement.yaml
Feature: The reservation, and whose terms go with it

  UVH 9.4.2, in short: a cancellation by telephone must be confirmed in writing. How we read it: without that
  confirmation we carry nothing out, and with it the moment of the call counts.

  What holds in every branch holds here as well. Clause 2.2: "As long as a reservation cannot be shown, we charge
  nothing for it." Clause 2.4: "Whatever else is asked by word of mouth is confirmed first." Clause 2.5: "If you name
  terms of your own, we first settle whose terms apply."

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: What is said by telephone is put in writing

    Background:
      Given we confirmed the reservation in writing
      And our terms were handed over

    Scenario: Not confirmed, so not cancelled yet
      Given the request came by telephone and was never confirmed
      When the customer cancels the reservation on 16 September 2027 11:59
      Then we wait until we have the customer's written confirmation of the request
      And this follows from UVH 9.4.2

    @verify_with_counsel
    Scenario Outline: Confirmed, so the moment of the call counts
      Given the request came by telephone and was confirmed in writing
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from UVH 9.4.2

      Examples:
        | moment                  | charge     | note                       |
        | 16 September 2027 11:59 | € 2,800.00 | a minute more than 1 month |
        | 16 September 2027 12:00 | € 4,800.00 | exactly 1 month            |

    Scenario: Another request by telephone waits as well
      Given the request came by telephone and was never confirmed
      When the customer asks on 16 July 2027 10:00 for another date
      Then we wait until we have the customer's written confirmation of the request
      And this follows from clause 2.4

  Rule: Only a reservation that can be shown is charged for

    Scenario: Their word against ours
      Given all we have is a note of their call
      And our terms were handed over
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have a letter or e-mail that confirms what was agreed in the call
      And this follows from clause 2.2

    @verify_with_counsel
    Scenario: A signed quotation shows it
      Given the quotation was signed
      And our terms were handed over
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays € 2,800.00
      And this follows from UVH 9.4.2

  Rule: The scale counts if our terms came with the reservation

    Scenario Outline: Otherwise a person decides
      Given we confirmed the reservation in writing
      And <ours>
      And <theirs>
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the hotel manager must approve it
      And this follows from guideline G32

      Examples:
        | ours                                     | theirs                                    | note                         |
        | our terms were not handed over           | the customer named no terms of its own    | there are no terms           |
        | our terms were filed but not handed over | the customer named no terms of its own    | filing is not handing over   |
        | our terms were handed over               | the customer expressly rejected our terms | turned down in so many words |
        | our terms were not handed over           | the customer mentioned its own terms      | ours were named, never given |

    Scenario: Two sets of terms are settled first
      Given we confirmed the reservation in writing
      And our terms were handed over
      And the customer mentioned its own terms
      When the customer cancels the reservation on 20 August 2027 10:00
      Then we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And this follows from clause 2.5

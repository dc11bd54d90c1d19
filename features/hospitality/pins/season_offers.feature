# policies/hospitality/season_offers.yaml
@pin
Feature: The price of a season, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.1: After the season the offer is over

    Scenario Outline: Clause 8.1: After the season the offer is over
      Given all we have is our own confirmation
      And the offer was valid until 31 March 2027
      And our terms were handed over
      When the customer asks on <request received> for the price of the offer
      Then the change is <verdict>
      And this follows from clause 8.1, which counts as terms

      Examples:
        | request received    | verdict  | note                               |
        | 1 April 2027 00:01  | rejected | counted as guideline, not as terms |
        | 31 March 2027 00:00 | free     | counted as guideline, not as terms |

  Rule: Clause 8.1: While the season offer runs, its price is yours

    Scenario Outline: Clause 8.1: While the season offer runs, its price is yours
      Given the contract was signed
      And the offer was valid until <offer valid until>
      And our terms were signed
      And the change cannot be made
      And the customer claims the price of the season
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 4.6

      Examples:
        | offer valid until | request received       | verdict  | note                                  |
        | 11 February 2027  | 11 February 2027 10:12 | rejected | what changes: price → price or person |

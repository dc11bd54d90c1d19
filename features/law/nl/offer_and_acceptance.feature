# policies/law/nl/agreement.yaml
Feature: Offer and acceptance

  Article 6:217 of the Civil Code: an order is made by an offer and its acceptance, in any form. Articles 6:221 and
  6:223: an offer with a last day lapses after it, and who accepts later makes a new offer, unless we agree at once.
  Article 6:219: an offer without obligation can still be taken back without delay after it was accepted.

  What the law says of nothing else: the order stands, and cancelling it is rejected.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And the order is a sale of goods

  Rule: An offer lapses after its last day

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the offer was valid until 31 December 2026

    Scenario: Accepted on the last day
      Given the customer accepted the offer on 31 December 2026
      And nobody agreed to the late acceptance
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

    Scenario: Accepted the day after
      Given the customer accepted the offer on 1 January 2027
      And nobody agreed to the late acceptance
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have a new agreement with the customer, now that the offer had lapsed
      And this follows from BW 6:223
      And the order desk makes a new agreement with the customer by 1 March 2027 23:59

    Scenario: Accepted the day after, and we agreed at once
      Given the customer accepted the offer on 1 January 2027
      And we agreed at once to the late acceptance
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217

  Rule: Only an offer without obligation can be taken back after acceptance

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And we took the offer back as soon as it was accepted

    Scenario: It was without obligation
      Given our offer was without obligation
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have a new agreement with the customer, now that we took the offer back
      And this follows from BW 6:219(2)
      And the order desk makes a new agreement with the customer by 1 March 2027 23:59

    Scenario: It was binding
      Given our offer was binding
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And there is no need to make a new agreement with the customer

  Rule: What was not taken back stands, also without obligation

    Scenario: We left the offer as it was
      Given an order of € 12,500.00, concluded on 4 January 2027
      And our offer was without obligation
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this follows from the default
      And this rests on BW 6:217
      And there is no need to make a new agreement with the customer

  Rule: Before the order there is nothing to prove

    Scenario: A quotation, and no terms yet
      Given a quotation of € 12,500.00
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And this rests on BW 6:232

    Scenario: A quotation that was accepted too late is still no order
      Given a quotation of € 12,500.00
      And the offer was valid until 31 December 2026
      And the customer accepted the offer on 1 January 2027
      And nobody agreed to the late acceptance
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:232
      And there is no need to make a new agreement with the customer

    Scenario: A quotation that we took back is no order either
      Given a quotation of € 12,500.00
      And our offer was without obligation
      And we took the offer back as soon as it was accepted
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:232
      And there is no need to make a new agreement with the customer

  Rule: A recording is personal data

    Scenario: Purpose, listeners and day of erasure are laid down
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the call was recorded, and the customer knew it
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And the administration sees to the recording by 15 March 2027 10:00

    Scenario Outline: What is no recording needs no such care
      Given an order of € 12,500.00, concluded on 4 January 2027
      And <paper>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And there is no need to see to how the recording is kept

      Examples:
        | paper                             | note                     |
        | all we have is a note of a call   | nothing was recorded     |
        | all we have is our own confirmation | it went by e-mail      |
        | the contract was signed           | paper speaks for itself  |

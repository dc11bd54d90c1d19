# policies/hospitality/house_practice.yaml
Feature: A few fewer, and what we sold again, case by case

  Guideline G34: one in twenty persons fewer costs a group nothing up to and including the third day before, as long as the
  kitchen has not bought. Guideline G31: what we sell again comes off what a business pays for cancelling, and what anybody
  pays for staying away.

  A consumer who cancels is better off with the law: the scale falls as a whole where it asks more than our loss.

  Background:
    Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  @verify_with_counsel
  Rule: One in twenty is a few

    Background:
      Given Van Houten Consultants, a business customer since 1 March 2019

    Scenario Outline: Twenty is enough for one, and nineteen is not
      Given the same reservation, but for <persons> persons
      When <request>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | persons | request                                                                   | charge     | provision     | note                             |
        | 20      | the customer cancels 1 of the persons on 13 October 2027 23:59            | € 0.00     | guideline G34 | exactly one in twenty            |
        | 19      | the customer cancels 1 of the persons on 13 October 2027 23:59            | € 421.05   | UVH 9.4.2     | one in nineteen: € 8,000.00 / 19 |
        | 41      | the customer cancels 2 of the persons on 13 October 2027 23:59            | € 0.00     | guideline G34 | fewer than one in twenty         |
        | 39      | the customer cancels 2 of the persons on 13 October 2027 23:59            | € 410.26   | UVH 9.4.2     | € 16,000.00 / 39, rounded        |
        | 40      | the customer asks on 13 October 2027 23:59 to come with 2 fewer           | € 0.00     | guideline G34 | asked as a change                |
        | 40      | the customer asks on 13 October 2027 23:59 to come with 3 fewer           | € 600.00   | UVH 9.4.2     | one more than a few              |
        | 40      | the customer asks on 14 October 2027 00:00 to come with 2 fewer           | € 400.00   | UVH 9.4.2     | the second day                   |
        | 40      | 2 of the persons have not come by 16 October 2027 14:00                   | € 400.00   | UVH 9.4.2     | who stays away told nobody       |
        | 40      | the customer cancels € 400.00 of the reservation on 13 October 2027 23:59 | € 400.00   | UVH 9.4.2     | services, and nobody fewer       |
        | 40      | the customer cancels the reservation on 13 October 2027 23:59             | € 8,000.00 | UVH 9.4.2     | all of them is not a few         |

    Scenario Outline: Until the kitchen buys
      Given <stage>
      When the customer cancels 2 of the persons on 1 October 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                                       | charge   | provision     | note                     |
        | the order has not been planned yet          | € 0.00   | guideline G34 | nothing is planned       |
        | the order has been planned                  | € 0.00   | guideline G34 | nothing is bought        |
        | the kitchen has bought for this reservation | € 240.00 | UVH 9.4.2     | bought: 60 % of € 400.00 |

  Rule: We are not paid twice, whoever stays away

    Scenario Outline: Sold again for € 5,000.00
      Given <who>
      And <stage>
      And we sold what came free again for € 5,000.00
      When <request>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | who                                                            | stage                                       | request                                                                    | charge     | provision     | note                           |
        | Van Houten Consultants, a business customer since 1 March 2019 | the order has been planned                  | the customer cancels the reservation on 9 October 2027 12:00               | € 3,000.00 | guideline G31 | € 8,000.00 less € 5,000.00     |
        | Van Houten Consultants, a business customer since 1 March 2019 | the kitchen has bought for this reservation | the customer cancels the reservation on 9 October 2027 12:00               | € 3,000.00 | guideline G31 | bought or not                  |
        | Van Houten Consultants, a business customer since 1 March 2019 | the order has been planned                  | the customer cancels € 6,000.00 of the reservation on 9 October 2027 12:00 | € 1,000.00 | guideline G31 | € 6,000.00 less € 5,000.00     |
        | Van Houten Consultants, a business customer since 1 March 2019 | the order has been planned                  | the customer asks on 9 October 2027 12:00 to come with 30 fewer            | € 1,000.00 | guideline G31 | 30 of 40 are € 6,000.00        |
        | Van Houten Consultants, a business customer since 1 March 2019 | the order has been planned                  | nobody has come by 16 October 2027 14:00                                   | € 3,000.00 | guideline G31 | who stays away as well         |
        | the De Wit family, a consumer                                  | the order has been planned                  | nobody has come by 16 October 2027 14:00                                   | € 3,000.00 | guideline G31 | a consumer too                 |
        | Van Houten Consultants, a business customer since 1 March 2019 | the order has been planned                  | the customer asks on 20 August 2027 10:00 for another date                 | € 800.00   | clause 4.3    | moving is not cancelling: 10 % |

    @verify_with_counsel
    Scenario: A consumer who cancels owes nothing where the scale asks more than our loss
      Given the De Wit family, a consumer
      And we sold what came free again for € 5,000.00
      And we can prove a loss of € 3,000.00
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays € 0.00
      And this follows from BW 6:233(a)

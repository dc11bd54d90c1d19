# policies/webshop/cancelling.yaml
Feature: What the law takes off the price of cancelling a chair made to order

  Clause 7.2 of our terms: "Once we began on a piece made to your wishes, cancelling costs 25 % of the price." A
  consumer does not owe it where we were careless while the order was made: no confirmation (article 6:227c of the
  Civil Code), a button that did not speak of paying (6:230v), costs that were not named (6:230n), an extra nobody
  chose (6:230j), terms that were not handed over (6:233). Nor where we deliver too late (7:19a).

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 1,200.00, concluded on 3 May 2027
    And it is made to the customer's own wishes
    And it is being made
    And we can prove a loss of € 300.00

  Scenario Outline: Careless while the order was made
    Given <what>
    When the customer cancels the order on 10 May 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | what                                                      | verdict | charge   | provision     | note                    |
      | we confirmed that we received the online order            | paid    | € 300.00 | clause 7.2    | 25 %                    |
      | we never confirmed that we received the online order      | free    | € 0.00   | BW 6:227c(2)  | no confirmation         |
      | the order button said that ordering means paying          | paid    | € 300.00 | clause 7.2    | 25 %                    |
      | the order button did not say that ordering means paying   | free    | € 0.00   | BW 6:230v(3)  | a button that said less |
      | these costs were named before the order                   | paid    | € 300.00 | clause 7.2    | 25 %                    |
      | these costs were not named before the order               | free    | € 0.00   | BW 6:230n(3)  | nobody named them       |
      | what we said about the cost of cancelling was right       | paid    | € 300.00 | clause 7.2    | 25 %                    |
      | we said something misleading about the cost of cancelling | free    | € 0.00   | BW 6:193j(3)  | misled                  |
      | our terms were handed over                                | paid    | € 300.00 | clause 7.2    | 25 %                    |
      | our terms were not handed over                            | free    | € 0.00   | guideline G31 | no terms, no charge     |

  Scenario Outline: An extra that was ticked beforehand
    Given <extras>
    When the customer cancels € 80.00 of the order on 10 May 2027 10:00
    Then the customer pays <charge>
    And this follows from <provision>

    Examples:
      | extras                                  | charge  | provision  | note            |
      | the customer expressly chose the extras | € 20.00 | clause 7.2 | 25 % of € 80.00 |
      | the extras were ticked beforehand       | € 0.00  | BW 6:230j  | nobody chose it |

  Rule: Who waits too long may go

    Background:
      Given delivery is promised for 1 June 2027

    Scenario Outline: After an extra term that was given and has passed
      Given on 2 June 2027 the customer gave us 7 more days
      When the customer cancels the order on <moment>
      Then the cancellation is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment             | verdict | charge   | provision   | note            |
        | 9 June 2027 10:00  | paid    | € 300.00 | clause 7.2  | the seventh day |
        | 10 June 2027 10:00 | free    | € 0.00   | BW 7:19a(1) | the day after   |

    Scenario Outline: At once, if the day mattered
      Given <firm>
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | firm                             | moment            | charge   | provision   | note                 |
        | the promised date is a fatal one | 1 June 2027 23:59 | € 300.00 | clause 7.2  | the day itself       |
        | the promised date is a fatal one | 2 June 2027 00:00 | € 0.00   | BW 7:19a(2) | a minute later       |
        | the promised date is a target    | 2 June 2027 00:00 | € 300.00 | clause 7.2  | no day that mattered |

    Scenario Outline: Thirty days where nothing was agreed
      Given the same order, but without a promised day
      And on 2 June 2027 the customer gave us 7 more days
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment             | charge   | provision   | note                              |
        | 9 June 2027 10:00  | € 300.00 | clause 7.2  | the seventh day                   |
        | 10 June 2027 10:00 | € 0.00   | BW 7:19a(1) | 30 days from 3 May and 7 are over |

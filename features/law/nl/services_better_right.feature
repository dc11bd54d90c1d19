# policies/law/nl/services.yaml
Feature: Who ends a service may have a better right than ending it

  Article 7:408 of the Civil Code lets a consumer end a service for the expenses. Who may still withdraw, or was treated
  carelessly when ordering, does not even pay those: what is due is the least that any right leaves.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 1 March 2027
    And our terms were handed over
    And we told the customer of the right to withdraw before the order
    And the order is one for services
    And it comes from stock
    And we spent € 30.00 on research and material
    And we can still avoid costs of € 0.00

  Rule: Within the days to withdraw, ending is withdrawing

    Scenario Outline: Ending a service costs the expenses, and withdrawing from it does not
      Given the order was made online
      When the customer cancels the order on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment              | charge  | provision    | note                              |
        | 15 March 2027 23:59 | € 0.00  | BW 6:230o(1) | day 14: it counts as a withdrawal |
        | 16 March 2027 00:00 | € 30.00 | BW 7:408(1)  | day 15: the service is ended      |

    @verify_with_counsel
    Scenario Outline: A part of it
      Given the order was made online
      When the customer cancels € 150.00 of the order on <moment>
      Then the customer pays <charge>
      And <off> is taken off
      And this follows from <provision>

      Examples:
        | moment              | charge  | off     | provision           | note   |
        | 15 March 2027 23:59 | € 0.00  | € 30.00 | BW 6:230o(1), 6:270 | day 14 |
        | 16 March 2027 00:00 | € 30.00 | € 0.00  | BW 7:408(1)         | day 15 |

  Rule: Who was treated carelessly pays no expenses

    Scenario Outline: Nothing is left of the expenses
      Given <first>
      And <second>
      When the customer cancels the order on 4 May 2027 10:00
      Then the request is free
      And € 30.00 is taken off
      And this follows from <provision>

      Examples:
        | first                                                   | second                                                    | provision    | note                  |
        | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | BW 6:227c(2) | receipt not confirmed |
        | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | BW 6:230v(3) | the button            |
        | the order was made in our shop                          | we said something misleading about the cost of cancelling | BW 6:193j(3) | misled                |

    Scenario: An extra that nobody chose
      Given the order was made in our shop
      And the extras were ticked beforehand
      When the customer cancels € 150.00 of the order on 4 May 2027 10:00
      Then the request is free
      And € 30.00 is taken off
      And this follows from BW 6:230j

    @verify_with_counsel
    Scenario: A price that rose
      Given the order was made in our shop
      And we raised the price on 9 March 2027
      When the customer cancels the order on 4 May 2027 10:00
      Then the request is free
      And € 30.00 is taken off
      And this follows from BW 6:236(i)
      And the sales manager has the clause reviewed by 18 May 2027 10:00

  Rule: What was begun unasked has to be worked out, unless a better right is certain

    Background:
      Given nobody asked us to begin at once
      And work worth € 120.00 has been done
      And in all the customer has paid € 200.00

    Scenario: A click is acknowledged at once, also when the amount is still to be worked out
      Given the order was made online
      And the customer clicked on the function on our site
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the administration must approve it
      And this follows from BW 6:230s(5)
      And the order desk acknowledges the withdrawal by 10 March 2027 10:00

    Scenario Outline: Who was treated carelessly need not wait for that
      Given <first>
      And <second>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is free
      And this follows from <provision>

      Examples:
        | first                                                   | second                                                    | provision    | note                  |
        | we never confirmed that we received the online order    | what we said about the cost of cancelling was right       | BW 6:227c(2) | receipt not confirmed |
        | the order button did not say that ordering means paying | what we said about the cost of cancelling was right       | BW 6:230v(3) | the button            |
        | the order was made online                               | we said something misleading about the cost of cancelling | BW 6:193j(3) | misled                |

    @verify_with_counsel
    Scenario: Nor who left because the price rose
      Given the order was made online
      And we raised the price on 9 March 2027
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is free
      And this follows from BW 6:236(i)

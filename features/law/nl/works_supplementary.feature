# policies/law/nl/works_supplementary.yaml
Feature: What the law says of works where nothing was agreed

  Article 7:764: the client may end the works at any time, wholly or partly. He pays the whole price less what that saves the
  contractor, and the finished part is handed over. Where the price follows the cost, he pays costs, labour and the profit on
  the whole. The client shows the savings; the contractor gives the figures. Other terms may be agreed.

  What has been carried out is paid as works; the amounts below are what comes on top of that.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027
    And our terms were not handed over

  Rule: The price of the rest less what we save

    Scenario Outline: What we save comes off, to nothing at least
      Given the works are under way
      And we have carried out € 30,000.00 of the works
      And we save <savings> when the works end
      When the customer ends the works on 3 May 2027 10:00
      Then the request is <verdict>
      And the customer pays <charge>
      And this follows from BW 7:764(2)

      Examples:
        | savings     | verdict | charge      | note                    |
        | € 0.00      | paid    | € 50,000.00 | nothing is saved        |
        | € 20,000.00 | paid    | € 30,000.00 | less what is saved      |
        | € 49,999.99 | paid    | € 0.01      | all but a cent          |
        | € 50,000.00 | free    | € 0.00      | all of the rest         |
        | € 50,000.01 | free    | € 0.00      | never less than nothing |

    Scenario Outline: At any time before the works are finished
      Given <stage>
      And we save € 60,000.00 when the works end
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 20,000.00
      And this follows from BW 7:764(2)

      Examples:
        | stage                                        | note             |
        | the works have not been planned yet          | just agreed      |
        | the works have been drawn and planned        | before the start |
        | the materials for the works have been bought | bought           |
        | the works are under way                      | in the middle    |

    Scenario Outline: What was paid pays for what was made first
      Given the works are under way
      And we have carried out € 30,000.00 of the works
      And we save € 20,000.00 when the works end
      And in all the customer has paid <paid>
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 30,000.00
      And <left> stays on account
      And <payable> is still to be paid
      And <refunded> is refunded
      And this follows from BW 7:764(2)

      Examples:
        | paid        | left        | payable     | refunded    | note                            |
        | € 30,000.00 | € 30,000.00 | € 30,000.00 | € 0.00      | the finished part has been paid |
        | € 60,000.00 | € 30,000.00 | € 0.00      | € 0.00      | to a cent                       |
        | € 70,000.00 | € 30,000.00 | € 0.00      | € 10,000.00 | more than is due                |

    Scenario Outline: A part may end too
      Given the works are under way
      And we save <savings> when the works end
      When the customer ends € 10,000.00 of the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from BW 7:764(2)

      Examples:
        | savings     | charge     | note            |
        | € 6,000.00  | € 4,000.00 | of that part    |
        | € 10,000.00 | € 0.00     | all of the part |

    Scenario: What we save has to be known
      Given the works are under way
      When the customer ends the works on 3 May 2027 10:00
      Then we first ask what we save when the works end

  Rule: Works at cost: costs, labour and the profit on the whole

    Scenario Outline: The kind of price decides
      Given the works are under way
      And <price>
      And we save € 60,000.00 when the works end
      And the works have cost us € 20,000.00 so far
      And the labour so far comes to € 8,000.00, and the profit on the whole would be <profit>
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from BW 7:764(2)

      Examples:
        | price                                                | profit     | charge      | note                       |
        | the price of the works is an estimate of € 80,000.00 | € 6,000.00 | € 20,000.00 | the price less the savings |
        | the works are done at cost                           | € 6,000.00 | € 34,000.00 | 20,000 + 8,000 + 6,000     |
        | the works are done at cost                           | € 5,999.99 | € 33,999.99 | a cent less profit         |

    Scenario Outline: What was invoiced on the way comes off; of a part its own costs count
      Given the works are under way
      And the works are done at cost
      And we have carried out <invoiced> of the works
      And the works have cost us € 20,000.00 so far
      And the labour so far comes to € 8,000.00, and the profit on the whole would be € 6,000.00
      When <request>
      Then the customer pays <charge>
      And this follows from BW 7:764(2)
      And the administration gives the figures of costs and savings by 17 May 2027 10:00
      And the service desk hands over the finished part by 17 May 2027 10:00

      Examples:
        | invoiced    | request                                                        | charge      | note                    |
        | € 30,000.00 | the customer ends the works on 3 May 2027 10:00                | € 4,000.00  | less than they cost     |
        | € 34,000.00 | the customer ends the works on 3 May 2027 10:00                | € 0.00      | to a cent               |
        | € 34,000.01 | the customer ends the works on 3 May 2027 10:00                | € 0.00      | never less than nothing |
        | € 30,000.00 | the customer ends € 40,000.00 of the works on 3 May 2027 10:00 | € 34,000.00 | what that part costs    |

    Scenario Outline: All of it was carried out
      Given the works are under way
      And we have carried out <done> of the works
      And we save € 0.00 when the works end
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from BW 7:764(2)

      Examples:
        | done        | charge | note                 |
        | € 79,999.99 | € 0.01 | a cent is left       |
        | € 80,000.00 | € 0.00 | nothing is left      |
        | € 80,000.01 | € 0.00 | more than was agreed |

  Rule: Figures and the finished part come with it

    Scenario: Within two weeks
      Given the works are under way
      And we save € 20,000.00 when the works end
      When the customer ends the works on 3 May 2027 10:00
      Then the customer pays € 60,000.00
      And this follows from BW 7:764(2)
      And the administration gives the figures of costs and savings by 17 May 2027 10:00
      And the service desk hands over the finished part by 17 May 2027 10:00

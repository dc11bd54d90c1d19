# policies/works/works_practice.yaml
Feature: When our terms do not count

  Guideline G33: "Without our terms the project manager decides, except where the law says what is due." The law speaks of
  extra work (BW 7:752), of ending works before they are handed over (BW 7:764) and of the final account of an estimate. Limits,
  fixed amounts, free days and refusals of our terms do not count then.

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019
    And a contract for works of € 80,000.00, concluded on 1 February 2027

  Rule: What only our terms speak of is for the project manager

    Background:
      Given our terms were not handed over

    Scenario Outline: Before the works begin
      Given <stage>
      When <request>
      Then the project manager must approve it
      And this follows from guideline G33

      Examples:
        | stage                                        | request                                                                         | note                                    |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to move the start                        | clause 4.1 is not there to make it free |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to do the works otherwise                | nor is clause 6.1                       |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to work at another site                  | nor 4.5 to refuse it                    |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to pass the contract on to somebody else | a client who is new to us               |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 for a lower price                        | a deal is a deal, and still we talk     |
        | the works have not been planned yet          | the customer asks on 18 May 2027 10:00 to swap one article for another          | another basin                           |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 to work at another site                  | another site                            |
        | the works have been drawn and planned        | the customer asks on 18 May 2027 10:00 to pass the contract on to somebody else | another client                          |
        | the materials for the works have been bought | the customer asks on 18 May 2027 10:00 to do the works otherwise                | what it costs us was not agreed         |
        | the materials for the works have been bought | the customer asks on 18 May 2027 10:00 to move the start                        | nor what storage costs                  |

    Scenario Outline: Under way and afterwards
      Given <stage>
      When <request>
      Then the project manager must approve it
      And this follows from guideline G33

      Examples:
        | stage                                 | request                                                                         | note                                |
        | the works are under way               | the customer asks on 18 May 2027 10:00 to stop the works until 20 May 2027      | no three free days                  |
        | the works are under way               | the customer asks on 18 May 2027 10:00 to do the works otherwise                | otherwise                           |
        | the works are under way               | the customer asks on 18 May 2027 10:00 to leave out € 4,000.00 of the works     | what is left out                    |
        | the works are ready to be handed over | the customer asks on 18 May 2027 10:00 to do the works otherwise                | no clause refuses it                |
        | the works are ready to be handed over | the customer asks on 18 May 2027 10:00 to stop the works until 20 May 2027      | nor another date                    |
        | the works are ready to be handed over | the customer asks on 18 May 2027 10:00 to pass the contract on to somebody else | nor another client                  |
        | the works are ready to be handed over | the customer ends € 4,000.00 of the works on 18 May 2027 10:00                  | the law speaks no more              |
        | the works have been handed over       | our crew finds a closed door on 18 May 2027 07:45                               | a crew sent for nothing, afterwards |

    Scenario: What cannot be made well is talked about as well
      Given the works have been drawn and planned
      And the change cannot be made
      When the customer asks on 18 May 2027 10:00 to do the works otherwise
      Then the request is referred
      And this follows from guideline G33

    Scenario: Another set of tiles, a cent more than nothing, has its price by law
      Given the works have been drawn and planned
      And an earlier change of this order was free
      When the customer asks on 18 May 2027 10:00 for other materials that cost € 0.01 more
      Then the customer pays € 0.01
      And this follows from BW 7:752(1)

  Rule: The customer's terms are not ours either

    Scenario Outline: Theirs, or none
      Given <terms>
      And <turned_down>
      And the works have been drawn and planned
      And the works begin on 31 May 2027 07:30
      When the customer asks on 18 May 2027 10:00 to move the start
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | terms                          | turned_down                               | verdict  | provision     | note         |
        | our terms were handed over     | the customer named no terms of its own    | paid     | clause 4.2    | ours count   |
        | our terms were handed over     | the customer expressly rejected our terms | referred | guideline G33 | theirs count |
        | our terms were not handed over | the customer named no terms of its own    | referred | guideline G33 | none count   |

  Rule: What the law prices is paid, also without our terms

    Background:
      Given our terms were not handed over
      And we save € 60,000.00 when the works end

    Scenario Outline: Ending the works, from stage to stage
      Given <stage>
      And no cost has been booked
      When <request>
      Then the request is paid
      And the customer pays <charge>
      And this follows from BW 7:764(2)
      And the administration gives the figures of costs and savings by 1 June 2027 10:00
      And aftercare hands over the finished part by 1 June 2027 10:00

      Examples:
        | stage                                        | request                                                         | charge      | note                                |
        | the works have not been planned yet          | the customer ends the works on 18 May 2027 10:00                | € 20,000.00 | no limit of a twentieth             |
        | the works have been drawn and planned        | the customer ends the works on 18 May 2027 10:00                | € 20,000.00 | no tenth for the place              |
        | the materials for the works have been bought | the customer ends the works on 18 May 2027 10:00                | € 20,000.00 | what is booked does not matter      |
        | the works are under way                      | the customer ends € 70,000.00 of the works on 18 May 2027 10:00 | € 10,000.00 | a part: its price less what we save |

    Scenario Outline: More work has its price, also beyond our limits
      Given the works have been drawn and planned
      When <request>
      Then the request is paid
      And the customer pays <charge>
      And this follows from BW 7:752(1)
      And the works office warns by 18 May 2027 10:00: what the extra work costs, and that it waits for the answer
      And the administration asks by 25 May 2027 17:00 for a deposit

      Examples:
        | request                                                                            | charge      | note                                            |
        | the customer asks on 18 May 2027 10:00 for € 20,000.00 of extra work               | € 20,000.00 | a quarter of the price: clause 5.1 stops nobody |
        | the customer asks on 18 May 2027 10:00 for extra work by more rooms for € 4,000.00 | € 4,000.00  | more rooms                                      |
        | the customer asks on 18 May 2027 10:00 for other materials that cost € 400.00 more | € 400.00    | other tiles                                     |

    Scenario: What is left out of it is credited apart
      Given the works are under way
      When the customer asks on 18 May 2027 10:00 to add € 1,000.00 to the works and leave out € 2,000.00
      Then the customer pays € 1,000.00
      And this follows from BW 7:752(1)
      And the administration sends the credit invoice by 1 June 2027 10:00
      And the project manager tells by 21 May 2027 17:00 what becomes the day of completion

    Scenario: Who ends the works is called first, terms or not
      Given the works are under way
      When the customer ends the works on 18 May 2027 10:00
      Then the customer pays € 20,000.00
      And this follows from BW 7:764(2)
      And the project manager offers an alternative by 18 May 2027 10:00

    Scenario: An estimate is settled as the law says
      Given the price of the works is an estimate of € 80,000.00
      And the works have been handed over
      When the customer contests on 18 May 2027 10:00 the final account of € 83,000.00
      Then the customer pays € 3,000.00
      And this follows from BW 7:752(1)

    Scenario: Instalments that nobody agreed on are talked about
      Given the works are under way
      When the customer contests an instalment of € 12,000.00 on 18 May 2027 10:00
      Then the project manager must approve it
      And this follows from guideline G33

# policies/law/nl/defects.yaml
Feature: What a consumer gets for a defect, and what not

  Articles 7:21 and 7:22 of the Civil Code: first repair or replacement; when that has failed, the remedy that the customer
  chooses: another repair, a part of the price, or the money back unless the defect is small. Each comes with its own duty.
  It is the law that gives it, so it holds whatever our terms say, and also where no terms of ours hold.

  Background:
    Given Sanne Bakker, a consumer
    And the order is a sale of goods
    And our terms were not handed over
    And an order of € 900.00, concluded on 1 March 2027
    And it arrived on 8 March 2027

  Rule: Repair or replacement comes first, whatever the customer asks for

    Scenario Outline: Not tried yet
      Given the defect showed on 10 January 2028
      And we have not tried to mend it yet
      And <size>
      And <wish>
      When the customer reports a defect on 12 January 2028 10:00
      Then the request is free
      And this follows from BW 7:21(1)
      And the service desk offers repair by 19 January 2028 10:00
      And there is no need to offer a part of the price back
      And there is no need to refund what is left
      And there is no need to inspect the defect

      Examples:
        | size                          | wish                                           | note                      |
        | the defect is not a small one | the customer asks for the money back           | too early for that        |
        | the defect is a small one     | the customer asks for a part of the price back | too early for that as well |
        | the defect is a small one     | the customer asks to have it mended            | as it should be           |

    Scenario: What is reported within the year has shown within the year
      Given we have not tried to mend it yet
      When the customer reports a defect on 8 March 2028 23:59
      Then the request is free
      And the supplier must prove it
      And this follows from BW 7:18a(2)

  Rule: When repair has failed, the customer chooses

    Background:
      Given we tried to mend it and failed

    Scenario Outline: The money back
      Given the defect showed on 10 January 2028
      And <size>
      And the customer asks for the money back
      When the customer reports a defect on 1 February 2028 10:00
      Then the request is free
      And this follows from <provision>
      And <duty>
      And there is no need to <other>
      And there is no need to offer repair

      Examples:
        | size                          | provision     | duty                                                                          | other                          | note                     |
        | the defect is not a small one | BW 7:22(1)(a) | the administration refunds it by 15 February 2028 10:00                       | offer a part of the price back | the one or the other     |
        | the defect is a small one     | BW 7:22(2)    | the sales manager offers a part of the price back by 8 February 2028 10:00    | refund what is left            | too small for the rest   |

    Scenario Outline: A part of the price, small or not
      Given the defect showed on 10 January 2028
      And <size>
      And the customer asks for a part of the price back
      When the customer reports a defect on 1 February 2028 10:00
      Then the request is free
      And this follows from BW 7:22(2)
      And the sales manager offers a part of the price back by 8 February 2028 10:00
      And there is no need to refund what is left
      And there is no need to offer repair

      Examples:
        | size                          | note                        |
        | the defect is not a small one | the customer asks for less  |
        | the defect is a small one     | what the law gives          |

    Scenario Outline: Another repair or another one, small or not
      Given the defect showed on 10 January 2028
      And <size>
      And <wish>
      When the customer reports a defect on 1 February 2028 10:00
      Then the request is free
      And this follows from BW 7:21(2)
      And the service desk offers repair by 8 February 2028 10:00
      And there is no need to refund what is left
      And there is no need to offer a part of the price back

      Examples:
        | size                          | wish                                    | note                  |
        | the defect is not a small one | the customer asks to have it mended     | as the customer chose |
        | the defect is a small one     | the customer asks to have it mended     | as the customer chose |
        | the defect is not a small one | the customer asks for another one instead | the same holds for it |

    Scenario Outline: Not while it is not ours to begin with
      Given <fact>
      And the defect is <size>
      And <wish>
      When the customer reports a defect on 1 May 2028 10:00
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to offer repair
      And there is no need to offer a part of the price back
      And there is no need to refund what is left

      Examples:
        | fact                              | size            | wish                                           | verdict  | provision  | note                       |
        | the defect showed on 9 March 2028 | not a small one | the customer asks for the money back           | referred | BW 7:17(2) | after the year             |
        | the defect showed on 9 March 2028 | a small one     | the customer asks for the money back           | referred | BW 7:17(2) | after the year, and small  |
        | the defect showed on 9 March 2028 | not a small one | the customer asks for a part of the price back | referred | BW 7:17(2) | after the year, for less   |
        | the defect showed on 9 March 2028 | not a small one | the customer asks to have it mended            | referred | BW 7:17(2) | after the year, for repair |

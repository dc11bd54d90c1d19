# policies/law/nl/defects_unproven.yaml
@pin
Feature: A defect that is not presumed to be ours, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:74: Who promised an effort does not owe the result

    Scenario Outline: BW 6:74: Who promised an effort does not owe the result
      Given the order is one for services
      And effort was promised, and the result is not there
      And nothing has been ordered yet
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this rests on BW 6:232

      Examples:
        | request received  | verdict  | note                                |
        | 12 May 2027 10:00 | rejected | without the condition: ordered: yes |

    Scenario Outline: BW 6:74: Who promised an effort does not owe the result (2)
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And we can show that it comes from wrong use
      And effort was promised, and the result is not there
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this follows from BW 7:17(2), 7:18a(2)

      Examples:
        | name of the customer | request received       | verdict  | note                                       |
        | A. Jansen            | 12 February 2028 10:12 | rejected | without the condition: consumer defect: no |

    Scenario Outline: BW 6:74: Who promised an effort does not owe the result (3)
      Given the order is one for services
      And a result was promised, and it is not there
      When the customer reports a defect on <request received>
      Then the request is <verdict>
      And this rests on BW 6:234

      Examples:
        | request received  | verdict  | note                                            |
        | 12 May 2027 10:00 | rejected | without the condition: obligation is not result |

  Rule: Within extension

    @verify_with_counsel
    Scenario Outline: Within extension
      Given <name of the customer>, a consumer
      And the order is a sale of goods
      And the defect showed on <defect appeared>
      And it was mended before
      And the order was concluded on <order concluded>
      And it was delivered on <delivered>
      When the customer reports a defect on <request received>
      Then <who> must approve it
      And this follows from Dir. (EU) 2024/1799 art. 16

      Examples:
        | name of the customer | defect appeared | order concluded | delivered     | request received    | who               | note                                                                                                     |
        | A. Jansen            | 8 August 2028   | 31 July 2026    | 7 August 2026 | 7 August 2028 00:00 | the legal counsel | without the alternative: request received is on or before the end of the period after repair, and 1 more |

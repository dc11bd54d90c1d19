# policies/hospitality/house_practice.yaml
@pin
Feature: How the house goes about it, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G30: An option may be changed or dropped freely

    Scenario Outline: Guideline G30: An option may be changed or dropped freely
      Given a quotation of <order value>
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this rests on BW 6:232

      Examples:
        | order value | request received   | verdict  | note                                                                                                             |
        | € 8,000.00  | 16 July 2027 10:00 | rejected | without the condition: kind of request is change, partial cancellation, cancellation, withdrawal or substitution |

  Rule: Guideline G31: What we sell again comes off

    Scenario Outline: Guideline G31: What we sell again comes off
      Given <name of the customer>, a business
      And an order of <order value>, concluded on <order concluded>
      And the contract was signed
      And our terms were handed over
      And the customer mentioned its own terms
      And our offer did not name our terms
      And the customer is a large company, and we are not
      And we sold what came free again for <what resale brought in>
      When nobody is there on <request received> to receive the goods
      Then <who> must approve it
      And this follows from guideline G32
      And there is no need to <not needed>

      Examples:
        | name of the customer | order value | order concluded       | what resale brought in | request received   | who               | not needed                              | note                                                      |
        | Vecht Interiors      | € 12,500.00 | 11 January 2027 15:00 | € 0.01                 | 3 March 2027 10:12 | the hotel manager | quote the charge and wait for agreement | without the condition: terms in force is ours, and 1 more |

    Scenario Outline: Guideline G31: What we sell again comes off (2)
      Given the event begins on <start of the event>
      And all we have is our own confirmation
      And our terms were handed over
      And we sold what came free again for <what resale brought in>
      When the customer asks on <request received> to swap one article for another
      Then the request is <verdict>
      And this follows from clause 4.2

      Examples:
        | start of the event    | what resale brought in | request received      | verdict  | note                                                                 |
        | 16 October 2027 12:00 | € 5,000.00             | 16 October 2027 14:00 | rejected | without the condition: cancelled, wholly or in part: yes, and 1 more |

  Rule: Guideline G32: Without our terms the hotel manager decides

    @verify_with_counsel
    Scenario Outline: Guideline G32: Without our terms the hotel manager decides
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were handed over
      And the customer mentioned its own terms
      And the customer is a business from abroad
      When the customer cancels the order on <request received>
      Then <who> must approve it
      And this follows from CISG art. 19

      Examples:
        | name of the customer | request received   | who               | note                                       |
        | Vecht Interiors      | 3 March 2027 10:12 | the legal counsel | for the hotel manager to decide → accepted |

# policies/webshop/house_practice.yaml
@pin
Feature: What we do beyond our terms, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G31: Without our terms a consumer pays nothing on top

    Scenario Outline: Guideline G31: Without our terms a consumer pays nothing on top
      Given the order has been planned
      And the customer expressly rejected our terms
      And we expressly rejected the customer's terms
      And the works are done at cost
      And the labour so far comes to <labour so far>, and the profit on the whole would be <labour so far>
      And the order was concluded on <order concluded>
      And the order is one for works
      When the customer cancels the order on <request received>
      Then we wait until we have <what we wait for>
      And this follows from BW 6:225(1)
      And the task is to <duty>, stating <contents>

      Examples:
        | labour so far | order concluded       | request received   | what we wait for                                   | duty                                          | contents                       | note                                                        |
        | € 0.00        | 11 January 2027 15:00 | 3 March 2027 10:12 | one set of terms that both of us accept in writing | give the figures of the costs and the savings | the costs made and the savings | terms in force: theirs or none → theirs, none or unresolved |

  Rule: Guideline G32: If our own price goes down soon after, you get the difference back

    Scenario Outline: Guideline G32: If our own price goes down soon after, you get the difference back
      Given nothing has been ordered yet
      And the order was concluded on <order concluded>
      And our own price of it went down on <day on which our own price went down>
      When the customer asks on <request received> for a lower price
      Then <who> must approve it
      And this follows from guideline G36
      And there is no need to <not needed>

      Examples:
        | order concluded | day on which our own price went down | request received  | who               | not needed                     | note                                                                        |
        | 20 May 2027     | 3 June 2027                          | 4 June 2027 10:00 | the sales manager | refund the difference in price | without the condition: stage of the order is concluded or later, and 1 more |

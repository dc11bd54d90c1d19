# policies/webshop/gestures.yaml
Feature: Gestures for customers who come back

  Guideline G40: a regular customer misses the van once for nothing. Guideline G41: a regular customer who keeps a
  part pays half of what sending back the rest costs. Once of a kind, up to what the order desk may give (€ 250.00),
  and explained.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 800.00, concluded on 3 May 2027
    And it comes from stock

  Rule: Missing the van

    Background:
      Given it is in the van

    Scenario Outline: Who comes back, once
      Given <customer>
      And <before>
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | customer                       | before                                                              | charge  | provision     | note               |
        | the customer is a regular one  | the customer has not been let off before                            | € 0.00  | guideline G40 | an exception       |
        | the customer is a key customer | the customer has not been let off before                            | € 0.00  | guideline G40 | all the more       |
        | the customer is new to us      | the customer has not been let off before                            | € 35.00 | clause 4.4    | the first order    |
        | the customer is a regular one  | the customer was let off for the same kind of change on 12 May 2026 | € 35.00 | clause 4.4    | the second time    |
        | the customer is a regular one  | the customer is bargaining                                          | € 35.00 | clause 4.4    | no reward for that |
        | the customer is a regular one  | these costs were named before the order                             | € 0.00  | guideline G40 | named, and let off |

    Scenario: The gesture is explained, or it is wasted
      Given the customer is a regular one
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the request is free
      And of the charge of € 35.00 we waive € 35.00
      And this follows from guideline G40, although clause 4.4 charges € 35.00
      And the order desk tells the customer by 13 June 2027 17:00: an exception, why, and next time the charge applies
      And the order desk writes the exception down by 11 June 2027 23:59

    Scenario: With a complaint that is open, the sales manager decides
      Given the customer is a regular one
      And a complaint of the customer is open
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the sales manager must approve it
      And this follows from guideline G7

    @verify_with_counsel
    Scenario Outline: Where somebody must look first, nothing is let off by itself
      Given the customer is a regular one
      And <what>
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then <who> must approve it
      And this follows from <provision>

      Examples:
        | what                             | who                   | provision     | note                     |
        | the customer complains in public | the sales manager     | guideline G22 | anger is talked about    |
        | the customer has taken a lawyer  | the managing director | guideline G22 | a letter from a lawyer   |
        | the customer is in difficulties  | the sales manager     | guideline G8  | hardship is talked about |

    Scenario: What we should have asked beforehand, somebody looks at first
      Given the customer is a regular one
      And the customer did not get what he expected
      And nobody asked what the customer expected
      When nobody is there on 11 June 2027 14:00 to receive the goods
      Then the sales manager must approve it
      And this follows from guideline G24

  Rule: Half, for who keeps a part

    Background:
      Given it arrived on 10 May 2027
      And in all the customer has paid € 800.00

    Scenario Outline: Up to what the order desk may give
      Given <customer>
      And it was used more than to try it, and lost <lost> of its value
      When the customer cancels € 400.00 of the order on 1 June 2027 10:00
      Then the customer pays <charge>
      And of the charge of <lost> we waive <waived>
      And this follows from <provision>

      Examples:
        | customer                      | lost     | charge   | waived   | provision     | note                    |
        | the customer is a regular one | € 60.00  | € 30.00  | € 30.00  | guideline G41 | half of it              |
        | the customer is a regular one | € 250.00 | € 125.00 | € 125.00 | guideline G41 | as far as the desk goes |
        | the customer is a regular one | € 250.01 | € 250.01 | € 0.00   | clause 5.3    | a cent above it         |
        | the customer is new to us     | € 60.00  | € 60.00  | € 0.00   | clause 5.3    | not a regular yet       |

    @verify_with_counsel
    Scenario Outline: Here too somebody must look first
      Given the customer is a regular one
      And it was used more than to try it, and lost € 60.00 of its value
      And <what>
      When the customer cancels € 400.00 of the order on 1 June 2027 10:00
      Then <who> must approve it
      And this follows from <provision>

      Examples:
        | what                             | who                   | provision     | note                     |
        | the customer complains in public | the sales manager     | guideline G22 | anger is talked about    |
        | the customer has taken a lawyer  | the managing director | guideline G22 | a letter from a lawyer   |
        | the customer is in difficulties  | the sales manager     | guideline G8  | hardship is talked about |

    Scenario: Who bargains pays all of it
      Given the customer is a regular one
      And it was used more than to try it, and lost € 60.00 of its value
      And the customer is bargaining
      When the customer cancels € 400.00 of the order on 1 June 2027 10:00
      Then the customer pays € 60.00
      And this follows from clause 5.3

    Scenario: Who keeps nothing pays all of it
      Given the customer is a regular one
      And it was used more than to try it, and lost € 60.00 of its value
      When the customer withdraws from the order on 1 June 2027 10:00
      Then the customer pays € 60.00
      And this follows from clause 5.3

  Rule: For nothing else

    Scenario: A swap costs a regular customer the same
      Given the customer is a regular one
      And it stands packed
      When the customer asks on 10 May 2027 10:00 to swap it for one that costs € 60.00 more
      Then the customer pays € 69.50
      And this follows from clause 6.5

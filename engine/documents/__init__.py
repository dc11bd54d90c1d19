"""What people read: a decision as text or JSON, in Dutch and English."""

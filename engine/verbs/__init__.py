"""What each verb of the command line does, one verb a module."""

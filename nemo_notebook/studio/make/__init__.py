"""What is not given is made: moving scenes, music, voice. The catalog names what there is."""
